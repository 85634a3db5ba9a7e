package cn.xunting.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The answers given to a hall's proposals. */
@ApplicationScoped
class ProposalRows {
    private final EntityManager entities;

    ProposalRows(EntityManager entities) {
        this.entities = entities;
    }

    List<ProposalAnswerRow> answers(long hallId) {
        return entities.createQuery(
                        "from ProposalAnswerRow where hallId = ?1 order by day, id", ProposalAnswerRow.class)
                .setParameter(1, hallId)
                .getResultList();
    }

    void append(ProposalAnswerRow row) {
        entities.persist(row);
    }
}
