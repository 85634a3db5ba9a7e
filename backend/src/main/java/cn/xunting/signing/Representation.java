package cn.xunting.signing;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.UnitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 代表身份 — for which units somebody who has a PIN speaks on a day: the roster's word, the account's where it has none. */
final class Representation {
    private static final UUID NO_SESSION = new UUID(0, 0);

    private Representation() {}

    static List<String> units(Officer officer, RosterBook roster, LocalDate day) {
        String staffNo = officer.staffNo();
        if (staffNo != null && !roster.postingsOf(staffNo).isEmpty()) {
            return roster.roster().units().stream()
                    .map(UnitEntry::code)
                    .filter(unit -> roster.representatives(unit, day).contains(staffNo))
                    .sorted()
                    .toList();
        }
        String unit = officer.unit();
        return unit != null && officer.is(AccountRole.CHIEF_REPRESENTATIVE) ? List.of(unit) : List.of();
    }

    /** They as who they signed: a representative and nothing else, whatever other roles the account has. */
    static Caller signing(Hall hall, long accountId, Officer officer, RosterBook roster, LocalDate day) {
        List<String> units = units(officer, roster, day);
        Officer asRepresentative = new Officer(
                officer.account(),
                officer.name(),
                units.isEmpty() ? List.of() : List.of(AccountRole.CHIEF_REPRESENTATIVE),
                units.isEmpty() ? officer.unit() : units.get(0),
                officer.staffNo(),
                false);
        return new Caller(hall, accountId, asRepresentative, NO_SESSION, units, units);
    }
}
