package cn.xunting.ledger;

import cn.xunting.access.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 与谁有关 — whose events are asked for: those of findings in their units, about them, or recorded by them.
 *
 * @param account who they are; their own deeds are no news to them
 * @param units the units they speak or spoke for
 * @param disputes whether disputes on all findings are asked for as well
 */
public record EventsOf(String account, @Nullable String staffNo, List<String> units, boolean disputes) {
    public EventsOf {
        units = List.copyOf(units);
    }

    public static EventsOf of(Caller caller, List<String> units, boolean disputes) {
        return new EventsOf(caller.account(), caller.staffNo(), units, disputes);
    }
}
