package cn.xunting.honours;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and appends a hall's proposals of formulas, and the answers. */
@ApplicationScoped
class RewardFormulaRows {
    private final EntityManager entities;

    RewardFormulaRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Proposals and answers, newest first. */
    List<RewardFormulaRow> all(Hall hall) {
        return entities.createQuery("from RewardFormulaRow where hallId = ?1 order by id desc", RewardFormulaRow.class)
                .setParameter(1, hall.id())
                .getResultList();
    }

    /** A proposal, and its answer if there is one. */
    List<RewardFormulaRow> of(Hall hall, UUID formula) {
        return entities.createQuery(
                        "from RewardFormulaRow where hallId = ?1 and formulaId = ?2 order by id",
                        RewardFormulaRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, formula)
                .getResultList();
    }

    /** The one that holds in the month: from the latest month, and of those the one consented to last. */
    Optional<RewardFormulaRow> adoptedBy(Hall hall, YearMonth month) {
        return entities.createQuery(
                        "from RewardFormulaRow where hallId = ?1 and answer and consents and fromMonth <= ?2"
                                + " order by fromMonth desc, id desc",
                        RewardFormulaRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void append(RewardFormulaRow row) {
        entities.persist(row);
    }
}
