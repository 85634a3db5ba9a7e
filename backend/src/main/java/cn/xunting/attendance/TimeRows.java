package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import cn.xunting.model.LeaveState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the latest versions of a hall's time, those that say something is no more included. */
@ApplicationScoped
class TimeRows {
    private final EntityManager entities;

    TimeRows(EntityManager entities) {
        this.entities = entities;
    }

    List<CalendarExceptionRow> exceptions(Hall hall) {
        return latest(CalendarExceptionRow.class, "onDay", hall, "", Map.of());
    }

    List<ScheduleSeasonRow> seasons(Hall hall) {
        return latest(ScheduleSeasonRow.class, "starts", hall, "", Map.of());
    }

    /** All leaves of those people, of any time. */
    List<LeaveRow> leavesOf(Hall hall, Collection<String> staffNos) {
        return staffNos.isEmpty()
                ? List.of()
                : latest(LeaveRow.class, "leaveId", hall, " and r.staffNo in :people", Map.of("people", staffNos));
    }

    Optional<LeaveRow> leave(Hall hall, UUID id) {
        return latest(LeaveRow.class, "leaveId", hall, " and r.leaveId = :leave", Map.of("leave", id)).stream()
                .findFirst();
    }

    /** Who has, or had in an earlier version, a leave that touches those days. */
    List<String> peopleOnLeave(Hall hall, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select distinct r.staffNo from LeaveRow r where r.hallId = :hall and r.starts <= :to and r.ends >= :from",
                        String.class)
                .setParameter("hall", hall.id())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Whose leaves wait for a decision. */
    List<String> peopleWaiting(Hall hall) {
        return latest(LeaveRow.class, "leaveId", hall, " and r.state = :state", Map.of("state", LeaveState.REQUESTED))
                .stream()
                .map(row -> row.staffNo)
                .distinct()
                .toList();
    }

    /** All versions of a leave, the latest first. */
    List<LeaveRow> leaveVersions(Hall hall, UUID id) {
        return entities.createQuery(
                        "from LeaveRow r where r.hallId = :hall and r.leaveId = :leave order by r.id desc",
                        LeaveRow.class)
                .setParameter("hall", hall.id())
                .setParameter("leave", id)
                .getResultList();
    }

    /** Every version of a leave whose document is that scan. */
    List<LeaveRow> leavesNaming(Hall hall, String sha256) {
        return entities.createQuery(
                        "from LeaveRow r where r.hallId = :hall and r.document like :ending", LeaveRow.class)
                .setParameter("hall", hall.id())
                .setParameter("ending", "%" + sha256)
                .getResultList();
    }

    List<CorrectionRow> corrections(Hall hall, LocalDate from, LocalDate to) {
        return latest(
                CorrectionRow.class,
                "correctionId",
                hall,
                " and r.onDay >= :from and r.onDay <= :to",
                Map.of("from", from, "to", to));
    }

    List<CorrectionRow> corrections(Hall hall, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : latest(CorrectionRow.class, "correctionId", hall, " and r.correctionId in :ids", Map.of("ids", ids));
    }

    List<OutageRow> outages(Hall hall) {
        return latest(OutageRow.class, "outageId", hall, "", Map.of());
    }

    private <R extends TimeRow> List<R> latest(
            Class<R> type, String key, Hall hall, String restriction, Map<String, ?> values) {
        String name = type.getSimpleName();
        TypedQuery<R> query = entities.createQuery(
                "from " + name + " r where r.hallId = :hall and r.id = (select max(m.id) from " + name
                        + " m where m.hallId = r.hallId and m." + key + " = r." + key + ")" + restriction
                        + " order by r.id",
                type);
        query.setParameter("hall", hall.id());
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
