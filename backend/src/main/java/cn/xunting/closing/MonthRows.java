package cn.xunting.closing;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Reads and appends what became of months. */
@ApplicationScoped
class MonthRows {
    private final EntityManager entities;

    MonthRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Oldest first. */
    List<MonthActRow> acts(Hall hall, YearMonth month) {
        return entities.createQuery(
                        "from MonthActRow where hallId = ?1 and month = ?2 order by position", MonthActRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultList();
    }

    /** Of all months, oldest first. */
    List<MonthActRow> acts(Hall hall) {
        return entities.createQuery("from MonthActRow where hallId = ?1 order by position", MonthActRow.class)
                .setParameter(1, hall.id())
                .getResultList();
    }

    /** The dossier of a close. */
    byte[] dossier(UUID close) {
        MonthDossierRow row = entities.find(MonthDossierRow.class, close);
        if (row == null) {
            throw new IllegalStateException("No dossier of the close " + close);
        }
        return row.content;
    }

    void append(Object row) {
        entities.persist(row);
    }
}
