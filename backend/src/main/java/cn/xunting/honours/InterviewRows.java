package cn.xunting.honours;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and appends the versions of a hall's interviews. */
@ApplicationScoped
class InterviewRows {
    private static final String LATEST = "from InterviewRow r where r.hallId = ?1 and r.id ="
            + " (select max(m.id) from InterviewRow m where m.hallId = r.hallId and m.interviewId = r.interviewId)";

    private final EntityManager entities;

    InterviewRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest version of each that stands for the month, by person. */
    List<InterviewRow> standing(Hall hall, YearMonth month) {
        return entities.createQuery(
                        LATEST + " and not r.cancelled and r.month = ?2 order by r.staffNo, r.interviewId",
                        InterviewRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, month.toString())
                .getResultList();
    }

    /** The latest version of one, whether it stands or not; of another hall's none. */
    Optional<InterviewRow> latest(Hall hall, UUID interview) {
        return entities.createQuery(LATEST + " and r.interviewId = ?2", InterviewRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, interview)
                .getResultStream()
                .findFirst();
    }

    void append(InterviewRow row) {
        entities.persist(row);
    }
}
