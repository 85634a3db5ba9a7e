package cn.xunting.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

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

    /** All halls of the installation, by age. */
    @Transactional
    public List<Hall> all() {
        return rows.halls().stream().map(HallRow::hall).toList();
    }

    /** Whether the installation has one hall and no other. */
    @Transactional
    public boolean isOne() {
        return rows.hallCount() == 1;
    }
}
