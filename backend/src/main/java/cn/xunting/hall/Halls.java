package cn.xunting.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Finds a hall by its number. */
@ApplicationScoped
public class Halls {
    private final RosterRows rows;

    Halls(RosterRows rows) {
        this.rows = rows;
    }

    @Transactional
    public Hall withId(long id) {
        return rows.hall(id)
                .orElseThrow(() -> new IllegalStateException("No hall " + id))
                .hall();
    }

    /** The hall the installation was founded with. */
    @Transactional
    public Hall first() {
        return rows.firstHall()
                .orElseThrow(() -> new IllegalStateException("No hall yet"))
                .hall();
    }
}
