package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 擅自调换人员, 四(七)2 — charged in full for each person, but not for someone whose change is already charged as that of the
 * chief representative (四(七)1).
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
        var chiefs = month.under(SectionCode.S7, item -> CHIEF.equals(item.code())).stream()
                .flatMap(found -> found.facts().stream())
                .map(Fact::staffNo)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return month.under(SectionCode.S7, this::claims).stream()
                .flatMap(found -> {
                    var already = found.facts().stream()
                            .filter(fact -> fact.staffNo() != null && chiefs.contains(fact.staffNo()))
                            .collect(Collectors.toSet());
                    return found.inFullBut(already, "同一人已按 " + CHIEF + " 扣分，不重复扣", null).stream();
                })
                .toList();
    }
}
