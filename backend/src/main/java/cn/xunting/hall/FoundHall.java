package cn.xunting.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;

/** Founds a hall with an empty roster. */
@ApplicationScoped
public class FoundHall {
    private final RosterRows rows;

    FoundHall(RosterRows rows) {
        this.rows = rows;
    }

    @Transactional
    public Hall found(String code, String name, ZoneId zone) {
        HallRow row = new HallRow();
        row.code = code;
        row.name = name;
        row.zone = zone.getId();
        rows.add(row);
        return row.hall();
    }
}
