package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** 查打卡 — reads a hall's punches by its own clock. */
@ApplicationScoped
public class ReadPunches {
    private static final String BETWEEN = "select staff_no, punched_at from punch"
            + " where hall_id = ? and punched_at >= ? and punched_at < ? order by staff_no, punched_at";
    private static final String OF_PERSON = "select staff_no, punched_at from punch"
            + " where hall_id = ? and punched_at >= ? and punched_at < ? and staff_no = ? order by punched_at";
    private static final String LATEST = "select max(punched_at) from punch where hall_id = ?";

    private final Session session;

    ReadPunches(Session session) {
        this.session = session;
    }

    /** The punches of some days, both inclusive, by staff number and time. */
    @Transactional
    public List<Punch> between(Hall hall, LocalDate from, LocalDate toInclusive) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BETWEEN)) {
                return found(select, hall, from, toInclusive);
            }
        });
    }

    /** The punches of one person on some days, both inclusive, by time. */
    @Transactional
    public List<Punch> ofPerson(Hall hall, String staffNo, LocalDate from, LocalDate toInclusive) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(OF_PERSON)) {
                select.setString(4, staffNo);
                return found(select, hall, from, toInclusive);
            }
        });
    }

    /** The last punch that is known, if any. */
    @Transactional
    public Optional<LocalDateTime> latest(Hall hall) {
        return session.doReturningWork(connection -> latest(connection, hall));
    }

    private static List<Punch> found(PreparedStatement select, Hall hall, LocalDate from, LocalDate toInclusive)
            throws SQLException {
        select.setLong(1, hall.id());
        select.setObject(2, KeepPunches.utc(hall, from.atStartOfDay()));
        select.setObject(3, KeepPunches.utc(hall, toInclusive.plusDays(1).atStartOfDay()));
        List<Punch> punches = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                punches.add(
                        new Punch(found.getString(1), byTheHallsClock(hall, found.getObject(2, LocalDateTime.class))));
            }
        }
        return punches;
    }

    private static Optional<LocalDateTime> latest(Connection connection, Hall hall) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setLong(1, hall.id());
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.ofNullable(found.getObject(1, LocalDateTime.class))
                                .map(utc -> byTheHallsClock(hall, utc))
                        : Optional.empty();
            }
        }
    }

    private static LocalDateTime byTheHallsClock(Hall hall, LocalDateTime utc) {
        return hall.time().wallClock(utc.toInstant(ZoneOffset.UTC));
    }
}
