package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** 名称 — who and what a number of the roster is, and the units a reader can choose from. */
@ApplicationScoped
class RosterNames {
    private final ReadRoster rosters;
    private final CurrentCaller caller;

    RosterNames(ReadRoster rosters, CurrentCaller caller) {
        this.rosters = rosters;
        this.caller = caller;
    }

    /** The hall's roster as it is now. */
    RosterBook book() {
        return rosters.read(caller.get().hall());
    }

    /** The units whose scores and attendance the reader can ask for, in patrol order. */
    List<UnitEntry> assessedUnits() {
        Caller by = caller.get();
        return book().roster().units().stream()
                .filter(unit -> by.readsAssessmentOf(unit.code()))
                .toList();
    }

    /** The windows that a patrol walks to, in its order. */
    List<UnitEntry> windows() {
        return book().roster().units().stream()
                .filter(unit -> unit.kind() == UnitKind.WINDOW)
                .sorted(Comparator.comparingInt(UnitEntry::patrolOrder))
                .toList();
    }

    /** The person's name; of whom the roster does not know, the number. */
    static String person(RosterBook book, String staffNo) {
        return book.staffMember(staffNo).map(StaffEntry::name).orElse(staffNo);
    }
}
