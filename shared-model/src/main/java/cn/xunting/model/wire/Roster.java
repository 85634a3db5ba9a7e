package cn.xunting.model.wire;

import java.util.List;

/** 花名册 — the units, people and postings of a hall. */
public record Roster(List<UnitEntry> units, List<StaffEntry> staff, List<PostingEntry> postings) {
    public Roster {
        units = List.copyOf(units);
        staff = List.copyOf(staff);
        postings = List.copyOf(postings);
    }
}
