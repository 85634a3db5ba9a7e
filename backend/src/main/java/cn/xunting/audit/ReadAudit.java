package cn.xunting.audit;

import cn.xunting.hall.Hall;
import cn.xunting.hall.Halls;
import cn.xunting.model.wire.office.AuditEntry;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 查审计 — a hall's log, newest first. Where the installation has only one hall, what concerns no known hall is shown in it;
 * among several halls it is nobody's to read over the network.
 */
@ApplicationScoped
class ReadAudit {
    private final EntityManager entities;
    private final Halls halls;

    ReadAudit(EntityManager entities, Halls halls) {
        this.entities = entities;
        this.halls = halls;
    }

    /** A page of the entries that are asked for. */
    @Transactional
    Page<AuditEntry> page(Hall hall, AuditFilter filter, @Nullable String cursor, @Nullable String limit) {
        int most = Cursor.limit(limit);
        List<AuditRow> found = newest(hall, filter, cursor == null ? null : Place.of(cursor), most + 1);
        return Page.cut(found, most, (AuditRow row) -> Place.of(row)).as(AuditRow::entry);
    }

    private List<AuditRow> newest(Hall hall, AuditFilter filter, @Nullable Place before, int most) {
        StringBuilder where = new StringBuilder("from AuditRow r where r.place.hallId in :halls");
        Map<String, Object> values = new HashMap<>();
        values.put("halls", halls.isOne() ? List.of(AppendAudit.NO_HALL, hall.id()) : List.of(hall.id()));
        restrict(where, values, " and r.at >= :from", "from", start(hall, filter.from()));
        restrict(where, values, " and r.at < :to", "to", start(hall, after(filter.to())));
        restrict(where, values, " and r.account = :account", "account", filter.account());
        restrict(where, values, " and r.action = :action", "action", filter.action());
        if (before != null) {
            where.append(" and (r.at < :at or r.at = :at and (r.place.hallId < :hall"
                    + " or r.place.hallId = :hall and r.place.number < :number))");
            values.put("at", before.at());
            values.put("hall", before.hallId());
            values.put("number", before.number());
        }
        where.append(" order by r.at desc, r.place.hallId desc, r.place.number desc");
        TypedQuery<AuditRow> query = entities.createQuery(where.toString(), AuditRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Instant start(Hall hall, @Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(hall.time().zone()).toInstant();
    }

    /** Where a page ended. */
    private record Place(Instant at, long hallId, long number) {
        static Place of(AuditRow row) {
            return new Place(row.at, row.place.hallId(), row.place.number());
        }

        static Place of(String cursor) {
            String[] parts = Cursor.text(cursor).split(" ", 3);
            try {
                return new Place(
                        Instant.ofEpochMilli(Long.parseLong(parts[0])),
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw Cursor.invalid();
            }
        }

        @Override
        public String toString() {
            return at.toEpochMilli() + " " + hallId + " " + number;
        }
    }
}
