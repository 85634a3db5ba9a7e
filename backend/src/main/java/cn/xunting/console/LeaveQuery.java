package cn.xunting.console;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 请假查询 — what an address asks of the list of leaves. */
public final class LeaveQuery {
    @RestQuery
    @Nullable
    String month;

    @RestQuery
    @Nullable
    String from;

    @RestQuery
    @Nullable
    String to;

    @RestQuery
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    String staff;

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String state;

    /**
     * The search. Fields left empty ask for nothing; where a menu sent none at all, the month that runs is meant. Days say more than a
     * month does, and so are asked for in its place.
     */
    LeaveSearch search(String running) {
        boolean untouched =
                month == null && from == null && to == null && unit == null && staff == null && state == null;
        String first = FindingSearch.given(from);
        String last = FindingSearch.given(to);
        boolean ofDays = first != null || last != null;
        return new LeaveSearch(
                untouched ? running : ofDays ? null : FindingSearch.given(month),
                first,
                last,
                FindingSearch.given(unit),
                FindingSearch.given(staff),
                FindingSearch.given(kind),
                FindingSearch.given(state));
    }
}
