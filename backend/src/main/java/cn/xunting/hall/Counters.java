package cn.xunting.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 工位与设备 — which unit each belongs to, by the code that lists of other systems call it by. */
@ApplicationScoped
public class Counters {
    private final EntityManager entities;
    private final RosterRows roster;

    Counters(EntityManager entities, RosterRows roster) {
        this.entities = entities;
        this.roster = roster;
    }

    /** The unit of each code, by code. */
    @Transactional
    public Map<String, String> units(Hall hall) {
        Map<String, String> units = new TreeMap<>();
        rows(hall).forEach(row -> units.put(row.code, row.unit));
        return units;
    }

    /** Puts down which unit each code belongs to; codes not named stay as they are. */
    @Transactional
    public RosterCounts put(Hall hall, Map<String, String> units, boolean dryRun) {
        roster.lockedHall(hall.id()); // two files at once come one after the other
        Map<String, CounterRow> known = new TreeMap<>();
        rows(hall).forEach(row -> known.put(row.code, row));
        int added = 0;
        int changed = 0;
        for (Map.Entry<String, String> one : units.entrySet()) {
            CounterRow row = known.get(one.getKey());
            if (row == null) {
                added++;
                row = new CounterRow();
                row.hallId = hall.id();
                row.code = one.getKey();
                row.unit = one.getValue();
                if (!dryRun) {
                    entities.persist(row);
                }
            } else if (!row.unit.equals(one.getValue())) {
                changed++;
                row.unit = dryRun ? row.unit : one.getValue();
            }
        }
        return new RosterCounts(added, changed, units.size() - added - changed);
    }

    private List<CounterRow> rows(Hall hall) {
        return entities.createQuery("from CounterRow where hallId = ?1", CounterRow.class)
                .setParameter(1, hall.id())
                .getResultList();
    }
}
