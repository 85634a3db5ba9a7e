package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.ledger.EntryMonths;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * 打卡入册 — keeps what the machines say, all or none. A punch that is known already changes nothing, so the same file may come
 * any number of times; the ledger moves on only if something was new.
 */
@ApplicationScoped
public class KeepPunches {
    private static final int CHUNK = 1_000;
    private static final int CHUNKS_BETWEEN_REPORTS = 5;
    private static final String INSERT = "insert ignore into punch (hall_id, staff_no, punched_at, batch) values ";

    private final Session session;
    private final AdvanceLedger ledger;
    private final EntryMonths months;
    private final Clock clock;

    KeepPunches(Session session, AdvanceLedger ledger, EntryMonths months, Clock clock) {
        this.session = session;
        this.ledger = ledger;
        this.months = months;
        this.clock = clock;
    }

    /**
     * Keeps the punches in one transaction; every staff number must be one of the hall's.
     *
     * @param source where they come from, in a few words
     * @param progress is told now and then how many are written, outside of that transaction
     * @throws Refusal if some are new and all are of closed months
     */
    public PunchCounts keep(Caller caller, String source, List<Punch> punches, IntConsumer progress) {
        List<Punch> sorted = sorted(punches);
        return Transactions.retrying(() -> {
            PunchBatchRow batch = open(caller, source, punches.size());
            batch.added = insert(caller.hall(), batch.id, sorted, progress);
            if (batch.added > 0) {
                batch.digest = digest(caller.hall(), batch.id, punches);
                session.flush();
                batch.position = ledger.advance(caller.hall());
                demandOpen(caller.hall(), punches);
            }
            return counts(batch);
        });
    }

    /** What {@link #keep} would say; nothing is kept. */
    public PunchCounts wouldKeep(Caller caller, List<Punch> punches) {
        List<Punch> sorted = sorted(punches);
        return Transactions.keptIf(counts -> false, () -> {
            PunchBatchRow batch = open(caller, "", punches.size());
            batch.added = insert(caller.hall(), batch.id, sorted, written -> {});
            if (batch.added > 0) {
                demandOpen(caller.hall(), punches);
            }
            return counts(batch);
        });
    }

    /** The punches that {@link #keep} would add, so that a file's lines can be told apart; nothing is kept. */
    public Set<Punch> wouldAdd(Caller caller, List<Punch> punches) {
        List<Punch> sorted = sorted(punches);
        Hall hall = caller.hall();
        return Transactions.keptIf(added -> false, () -> {
            PunchBatchRow batch = open(caller, "", punches.size());
            if (insert(hall, batch.id, sorted, written -> {}) == 0) {
                return Set.of();
            }
            demandOpen(hall, punches);
            Set<List<Object>> news = session.doReturningWork(connection -> keysOf(connection, hall, batch.id));
            return sorted.stream()
                    .filter(punch -> news.contains(List.<Object>of(punch.staffNo(), utc(hall, punch.at()))))
                    .collect(Collectors.toSet());
        });
    }

    /** Person and time, in UTC, of what a batch added. */
    private static Set<List<Object>> keysOf(Connection connection, Hall hall, long batch) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select staff_no, punched_at from punch where hall_id = ? and batch = ?")) {
            read.setLong(1, hall.id());
            read.setLong(2, batch);
            Set<List<Object>> keys = new HashSet<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    keys.add(List.of(rows.getString(1), rows.getObject(2, LocalDateTime.class)));
                }
            }
            return keys;
        }
    }

    /**
     * What a machine says of closed months only would change nothing any more, and so is not taken, as leaves and corrections are not. A
     * file that reaches into an open month is taken whole: machines know no months.
     */
    private void demandOpen(Hall hall, List<Punch> punches) {
        EntryMonths.Book book = months.at(hall);
        Set<YearMonth> closed = punches.stream()
                .map(punch -> YearMonth.from(punch.at()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (closed.stream().allMatch(book::isClosed)) {
            String named = closed.stream().map(YearMonth::toString).collect(Collectors.joining("、"));
            throw new Refusal(ProblemType.STATE_CONFLICT, named + " 已经关账，这个文件里的打卡都在其中，不能再导入；确有遗漏请由两位领导重开该月");
        }
    }

    private static List<Punch> sorted(List<Punch> punches) {
        List<Punch> sorted = new ArrayList<>(punches);
        // In the key's order two imports lock the same rows one after the other, and pages fill up one by one.
        sorted.sort(Comparator.comparing(Punch::staffNo).thenComparing(Punch::at));
        return sorted;
    }

    private PunchBatchRow open(Caller caller, String source, int lines) {
        PunchBatchRow batch = new PunchBatchRow();
        batch.hallId = caller.hall().id();
        batch.author = caller.account();
        batch.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        batch.linesIn = lines;
        batch.source = source;
        session.persist(batch);
        return batch;
    }

    private int insert(Hall hall, long batch, List<Punch> punches, IntConsumer progress) {
        int added = 0;
        for (int from = 0; from < punches.size(); from += CHUNK) {
            List<Punch> chunk = punches.subList(from, Math.min(punches.size(), from + CHUNK));
            added += session.doReturningWork(connection -> insert(connection, hall, batch, chunk));
            if (from / CHUNK % CHUNKS_BETWEEN_REPORTS == CHUNKS_BETWEEN_REPORTS - 1) {
                progress.accept(from + chunk.size());
            }
        }
        return added;
    }

    /** Many rows in one statement: it is fast, and unlike a batch of statements it says how many rows were new. */
    private static int insert(Connection connection, Hall hall, long batch, List<Punch> chunk) throws SQLException {
        String values = String.join(",", Collections.nCopies(chunk.size(), "(?,?,?,?)"));
        try (PreparedStatement insert = connection.prepareStatement(INSERT + values)) {
            int parameter = 0;
            for (Punch punch : chunk) {
                insert.setLong(++parameter, hall.id());
                insert.setString(++parameter, punch.staffNo());
                insert.setObject(++parameter, utc(hall, punch.at()));
                insert.setLong(++parameter, batch);
            }
            return insert.executeUpdate();
        }
    }

    private String digest(Hall hall, long batch, List<Punch> punches) {
        // In UTC: where clocks are put forward, the earliest by the hall's clock need not be the earliest.
        List<LocalDateTime> times =
                punches.stream().map(punch -> utc(hall, punch.at())).sorted().toList();
        return session.doReturningWork(
                connection -> PunchDigests.ofBatch(connection, hall, batch, times.get(0), times.get(times.size() - 1)));
    }

    static LocalDateTime utc(Hall hall, LocalDateTime byTheHallsClock) {
        return byTheHallsClock
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(hall.time().zone())
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    private static PunchCounts counts(PunchBatchRow batch) {
        return new PunchCounts(batch.added, batch.linesIn - batch.added);
    }
}
