package cn.xunting.mobile.desk;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.ItemEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 常用条款 — the items an inspector records most; until there are enough, those seen most on any patrol. */
public final class Favourites {
    static final int COUNT = 8;

    /** Phone, badge, dress, away sign, chat, away from post, snacks, rating device: where a new inspector begins. */
    private static final List<String> BEGINNERS =
            List.of("S2.1.4b", "S2.1.2", "S2.1.1", "S2.1.3", "S2.1.4k", "S1.4", "S2.1.4j", "S3.6.4");

    private final HallCopy hall;
    private final Outbox outbox;

    public Favourites(HallCopy hall, Outbox outbox) {
        this.hall = hall;
        this.outbox = outbox;
    }

    /** The favourites among the given items, most used first. */
    public List<ItemEntry> among(List<ItemEntry> items) {
        Map<String, Integer> uses = uses();
        List<ItemEntry> result = new ArrayList<>(items.stream()
                .filter(item -> uses.containsKey(item.code()))
                .sorted(Comparator.comparing((ItemEntry item) -> uses.getOrDefault(item.code(), 0))
                        .reversed())
                .limit(COUNT)
                .toList());
        for (String code : BEGINNERS) {
            if (result.size() < COUNT) {
                items.stream()
                        .filter(item -> item.code().equals(code) && !result.contains(item))
                        .findFirst()
                        .ifPresent(result::add);
            }
        }
        return result;
    }

    private Map<String, Integer> uses() {
        String me = hall.officer().map(officer -> officer.account()).orElse("");
        Map<Object, String> items = new HashMap<>();
        for (Finding finding : hall.findings()) {
            if (Objects.equals(finding.recorder(), me)) {
                items.put(finding.id(), finding.item());
            }
        }
        outbox.items().stream()
                .filter(item -> item.author().equals(me))
                .forEach(item -> items.put(item.id(), item.finding().item()));
        Map<String, Integer> uses = new HashMap<>();
        items.values().forEach(code -> uses.merge(code, 1, Integer::sum));
        return uses;
    }
}
