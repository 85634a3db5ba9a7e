package cn.xunting.mobile.desk;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.model.wire.ItemEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** 常用条款 — the items an inspector records most; until there are enough, those the hall records most, then those a newcomer needs. */
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

    /** The favourites among the given items: the inspector's own, the hall's, the beginners'; each most used first. */
    public List<ItemEntry> among(List<ItemEntry> items) {
        String me = hall.officer().map(officer -> officer.account()).orElse("");
        List<Used> used = used();
        List<ItemEntry> result = new ArrayList<>();
        fill(
                result,
                byUse(items, used.stream().filter(one -> one.by().equals(me)).toList()));
        fill(result, byUse(items, used));
        fill(
                result,
                BEGINNERS.stream()
                        .flatMap(code ->
                                items.stream().filter(item -> item.code().equals(code)))
                        .toList());
        return result;
    }

    /** An item somebody recorded. */
    private record Used(String by, String item) {}

    private List<Used> used() {
        Map<UUID, Used> byFinding = new TreeMap<>();
        hall.findings().forEach(f -> byFinding.put(f.id(), new Used(f.recorder(), f.item())));
        outbox.items()
                .forEach(item -> byFinding.put(
                        item.id(), new Used(item.author(), item.finding().item())));
        return List.copyOf(byFinding.values());
    }

    private static void fill(List<ItemEntry> result, List<ItemEntry> more) {
        more.stream()
                .filter(item -> !result.contains(item))
                .limit(Math.max(0, COUNT - result.size()))
                .forEach(result::add);
    }

    private static List<ItemEntry> byUse(List<ItemEntry> items, List<Used> used) {
        Map<String, Integer> uses = new TreeMap<>();
        used.forEach(one -> uses.merge(one.item(), 1, Integer::sum));
        return items.stream()
                .filter(item -> uses.containsKey(item.code()))
                .sorted(Comparator.comparing((ItemEntry item) -> uses.getOrDefault(item.code(), 0))
                        .reversed())
                .toList();
    }
}
