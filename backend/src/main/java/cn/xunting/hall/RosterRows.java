package cn.xunting.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The rows of a hall's roster, each list in the order people read it. */
@ApplicationScoped
class RosterRows {
    private final EntityManager entities;

    RosterRows(EntityManager entities) {
        this.entities = entities;
    }

    Optional<HallRow> hall(long id) {
        return Optional.ofNullable(entities.find(HallRow.class, id));
    }

    Optional<HallRow> firstHall() {
        return entities.createQuery("from HallRow order by id", HallRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All halls, in order. */
    List<HallRow> halls() {
        return entities.createQuery("from HallRow order by id", HallRow.class).getResultList();
    }

    long hallCount() {
        return entities.createQuery("select count(*) from HallRow", Long.class).getSingleResult();
    }

    /** The hall's row, locked to the end of the transaction: roster changes of a hall come one after another. */
    HallRow lockedHall(long id) {
        HallRow row = entities.find(HallRow.class, id);
        if (row == null) {
            throw new IllegalStateException("No hall " + id);
        }
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE); // it may have been read before it was locked
        return row;
    }

    List<UnitRow> units(long hallId) {
        return entities.createQuery("from UnitRow where hallId = ?1 order by patrolOrder, code", UnitRow.class)
                .setParameter(1, hallId)
                .getResultList();
    }

    List<StaffMemberRow> staff(long hallId) {
        return entities.createQuery("from StaffMemberRow where hallId = ?1 order by staffNo", StaffMemberRow.class)
                .setParameter(1, hallId)
                .getResultList();
    }

    List<PostingRow> postings(long hallId) {
        return entities.createQuery(
                        "from PostingRow where hallId = ?1 order by unit, staffNo, starts, role", PostingRow.class)
                .setParameter(1, hallId)
                .getResultList();
    }

    List<PostingRow> postingsOf(long hallId, String staffNo) {
        return entities.createQuery(
                        "from PostingRow where hallId = ?1 and staffNo = ?2 order by unit, starts, role",
                        PostingRow.class)
                .setParameter(1, hallId)
                .setParameter(2, staffNo)
                .getResultList();
    }

    List<DeputyRow> deputiesNamed(long hallId, String staffNo) {
        return entities.createQuery(
                        "from DeputyRow where hallId = ?1 and staffNo = ?2 order by unit, starts", DeputyRow.class)
                .setParameter(1, hallId)
                .setParameter(2, staffNo)
                .getResultList();
    }

    List<DeputyRow> deputies(long hallId) {
        return entities.createQuery("from DeputyRow where hallId = ?1 order by unit, starts, staffNo", DeputyRow.class)
                .setParameter(1, hallId)
                .getResultList();
    }

    /** Oldest first. */
    List<StaffReadinessRow> readiness(long hallId) {
        return entities.createQuery("from StaffReadinessRow where hallId = ?1 order by id", StaffReadinessRow.class)
                .setParameter(1, hallId)
                .getResultList();
    }

    void add(Object row) {
        entities.persist(row);
    }
}
