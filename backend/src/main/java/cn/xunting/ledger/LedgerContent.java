package cn.xunting.ledger;

import cn.xunting.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * 台账内容 — what stands at each position of a hall's ledger, in every table that has positions and every column of it, read
 * as the database has it: what a link of the chain is made over. A column that a later version adds must allow null, so
 * that older rows still read the same.
 */
@ApplicationScoped
class LedgerContent {
    /** Tables without a position: theirs is that of the row they belong to, in the table and by the column named. */
    private static final Map<String, Owner> OWNED = Map.of(
            "finding_photo",
            new Owner("finding", "finding_id"),
            "decision_photo",
            new Owner("decision", "decision_id"));

    /** They have positions but are not content. */
    private static final List<String> OTHER = List.of("ledger_position", "ledger_link");

    private final AtomicReference<Statements> statements = new AtomicReference<>();

    /** The digest of what stands at each position in {@code (after, upTo]}, those where nothing does included. */
    NavigableMap<Long, String> digests(Connection connection, long hall, long after, long upTo) throws SQLException {
        NavigableMap<Long, List<String>> rows = new TreeMap<>();
        for (long position = after + 1; position <= upTo; position++) {
            rows.put(position, new ArrayList<>());
        }
        try (PreparedStatement sql =
                connection.prepareStatement(statements(connection).content())) {
            int parameter = 0;
            for (int table = 0; table < statements(connection).beyond().size(); table++) {
                sql.setLong(++parameter, hall);
                sql.setLong(++parameter, after);
                sql.setLong(++parameter, upTo);
            }
            try (ResultSet found = sql.executeQuery()) {
                while (found.next()) {
                    rows.computeIfAbsent(found.getLong(1), position -> new ArrayList<>())
                            .add(found.getString(2) + ":" + found.getString(3));
                }
            }
        }
        NavigableMap<Long, String> digests = new TreeMap<>();
        rows.forEach((position, lines) -> {
            Collections.sort(lines);
            digests.put(position, Digest.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        });
        return digests;
    }

    /** The tables that have rows beyond the position. */
    List<String> tablesBeyond(Connection connection, long hall, long position) throws SQLException {
        List<String> tables = new ArrayList<>();
        for (Map.Entry<String, String> beyond : statements(connection).beyond().entrySet()) {
            try (PreparedStatement sql = connection.prepareStatement(beyond.getValue())) {
                sql.setLong(1, hall);
                sql.setLong(2, position);
                try (ResultSet found = sql.executeQuery()) {
                    if (found.next() && found.getLong(1) > 0) {
                        tables.add(beyond.getKey());
                    }
                }
            }
        }
        return tables;
    }

    /** The tables whose rows are content, for the test that none is forgotten. */
    List<String> tables(Connection connection) throws SQLException {
        return List.copyOf(statements(connection).beyond().keySet());
    }

    private Statements statements(Connection connection) throws SQLException {
        Statements known = statements.get();
        if (known == null) {
            known = read(connection);
            statements.set(known);
        }
        return known;
    }

    private static Statements read(Connection connection) throws SQLException {
        Map<String, Map<String, String>> columns = new TreeMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("select table_name, column_name, data_type"
                        + " from information_schema.columns where table_schema = database()")) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), table -> new TreeMap<>())
                        .put(found.getString(2), found.getString(3));
            }
        }
        List<String> content = new ArrayList<>();
        Map<String, String> beyond = new TreeMap<>();
        columns.forEach((table, itsColumns) -> source(table, itsColumns).ifPresent(rows -> {
            content.add("select " + rows.alias() + ".position, '" + table + "', " + text(itsColumns) + rows.after()
                    + " and " + rows.alias() + ".position <= ?");
            beyond.put(table, "select count(*)" + rows.after());
        }));
        return new Statements(String.join(" union all ", content), beyond);
    }

    /** Where the table's rows are with their positions, if it is of the ledger. */
    private static Optional<Source> source(String table, Map<String, String> columns) {
        Owner owner = OWNED.get(table);
        if (owner != null) {
            return Optional.of(
                    new Source(table + " t join " + owner.table() + " p on p.id = t." + owner.column(), "p"));
        }
        return columns.containsKey("position") && !OTHER.contains(table)
                ? Optional.of(new Source(table + " t", "t"))
                : Optional.empty();
    }

    /** One row as text: each column that has a value, by name. */
    private static String text(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(column -> "concat('%s=', hex(%s))".formatted(column.getKey(), bytes(column)))
                .collect(Collectors.joining(", ", "concat_ws(',', ", ")"));
    }

    private static String bytes(Map.Entry<String, String> column) {
        return column.getValue().equals("binary") || column.getValue().endsWith("blob")
                ? "t." + column.getKey()
                : "cast(t." + column.getKey() + " as char)";
    }

    private record Owner(String table, String column) {}

    /** The rows of one table, called t, and which alias has their position. */
    private record Source(String from, String alias) {
        String after() {
            return " from %1$s where %2$s.hall_id = ? and %2$s.position > ?".formatted(from, alias);
        }
    }

    /** What is asked of the database: the content in one statement, and of each table how many rows are too many. */
    private record Statements(String content, Map<String, String> beyond) {}
}
