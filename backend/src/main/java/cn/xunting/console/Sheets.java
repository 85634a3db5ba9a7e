package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.model.Points;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.OneMore;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.RankBand;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.month.OutlookResource;
import cn.xunting.regulation.RegulationResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 得分单旁的前景 — where the unit stands and what one more finding would come to, for who speaks for it. */
@ApplicationScoped
class Sheets {
    private final OutlookResource outlooks;
    private final RegulationResource regulation;
    private final CurrentCaller caller;
    private final Words words;

    Sheets(OutlookResource outlooks, RegulationResource regulation, CurrentCaller caller, Words words) {
        this.outlooks = outlooks;
        this.regulation = regulation;
        this.caller = caller;
        this.words = words;
    }

    /**
     * @param words where it stands, in a sentence; empty where the reader is not told
     */
    record Standing(String words, List<More> oneMore) {
        static final Standing UNTOLD = new Standing("", List.of());
    }

    /** One more finding of an item: its label, what the total would change by, and what would become of the title. */
    record More(String item, String label, Points change, String title) {}

    Standing standing(UnitSheet sheet) {
        if (!caller.get().represents(sheet.unit())) {
            return Standing.UNTOLD;
        }
        Outlook outlook = Pages.of(outlooks.outlook(Pages.ANEW));
        return outlook.units().stream()
                .filter(unit -> unit.sheet().unit().equals(sheet.unit())
                        && unit.sheet().month().equals(sheet.month()))
                .findFirst()
                .map(this::told)
                .orElse(Standing.UNTOLD);
    }

    private Standing told(UnitOutlook unit) {
        Map<String, String> labels = regulation.one(unit.sheet().edition().toString()).items().stream()
                .collect(Collectors.toUnmodifiableMap(ItemEntry::code, ItemEntry::label));
        boolean holds = unit.band() != null && unit.band().holdsTitle();
        return new Standing(
                place(unit),
                unit.oneMore().stream()
                        .map(more -> new More(
                                more.item(), labels.getOrDefault(more.item(), ""), more.change(), title(holds, more)))
                        .toList());
    }

    /** Where the unit stands, in a sentence; empty where it is not ranked. */
    String place(UnitOutlook unit) {
        RankBand band = unit.band();
        if (band == null) {
            return "";
        }
        String where = words.say("第 {0} 至 {1} 名之间，共 {2} 个", band.from(), band.to(), band.units());
        Points toCut = band.toCut();
        if (toCut == null) {
            return where;
        }
        return words.say("{0}，{1}", where, gap(toCut));
    }

    private String gap(Points toCut) {
        return toCut.compareTo(Points.ZERO) < 0
                ? words.say("离入围差 {0} 分", toCut.negated())
                : words.say("高出入围线 {0} 分", toCut);
    }

    private static String title(boolean holds, OneMore more) {
        if (holds == more.holdsTitle()) {
            return holds ? "仍然保有" : "仍然没有";
        }
        return holds ? "失去称号" : "得到称号";
    }
}
