package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * 擅自调换人员, 四(七)2 — charged in full for each person, but not where the change is already charged as that of the chief
 * representative (四(七)1). Each such charge stands for one change of that person: whoever was changed more often than that
 * is charged for the rest.
 */
final class StaffChangeRule implements Rule {
    static final String STAFF = "S7.2";
    private static final String CHIEF = "S7.1";

    @Override
    public boolean claims(ItemEntry item) {
        return STAFF.equals(item.code());
    }

    @Override
    public List<Line> lines(CountedMonth month) {
        var chiefs = new HashMap<String, Integer>();
        for (var found : month.under(SectionCode.S7, item -> CHIEF.equals(item.code()))) {
            for (var fact : found.facts()) {
                if (fact.staffNo() != null) {
                    chiefs.merge(fact.staffNo(), fact.quantity(), Math::addExact);
                }
            }
        }
        return month.under(SectionCode.S7, this::claims).stream()
                .flatMap(found -> lines(found, chiefs).stream())
                .toList();
    }

    /** @param chiefs how many changes of a person are charged as the chief representative's; used up on the way */
    private static List<Line> lines(ItemFacts found, Map<String, Integer> chiefs) {
        var facts = new ArrayList<Fact>();
        var already = new HashSet<Fact>();
        for (var fact : found.facts()) {
            var known = fact.staffNo() == null ? 0 : Math.min(chiefs.getOrDefault(fact.staffNo(), 0), fact.quantity());
            if (fact.staffNo() != null && known > 0) {
                chiefs.merge(fact.staffNo(), -known, Math::addExact);
            }
            if (known == fact.quantity()) {
                already.add(fact);
                facts.add(fact);
            } else {
                facts.add(fact.times(fact.quantity() - known));
            }
        }
        return new ItemFacts(found.item(), facts).inFullBut(already, "同一人已按 " + CHIEF + " 扣分，不重复扣", null);
    }
}
