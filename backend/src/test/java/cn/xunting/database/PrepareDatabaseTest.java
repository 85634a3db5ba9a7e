package cn.xunting.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xunting.AllAtOnce;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a server of its own, because these tests make accounts with fewer rights. */
class PrepareDatabaseTest {
    private static final int COMMAND_DENIED = 1142;
    private static final String RAISED_BY_A_TRIGGER = "45000";

    private static EmbeddedDatabase server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = EmbeddedDatabase.start(folder);
        new PrepareDatabase(server.owner()).prepare();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_applications_account_appends_to_the_ledger_and_changes_the_rest() throws SQLException {
        Coordinates application = new PrepareDatabase(owner()).prepare();
        assertThat(application.user()).isNotEqualTo(owner().user());
        try (Connection connection = application.connect();
                Statement sql = connection.createStatement()) {
            addFinding(sql);
            sql.execute("update hall set name = '改名'");
            for (String table : PrepareDatabase.LEDGER_TABLES) {
                assertThat(failureOf(sql, "update " + table + " set hall_id = 0")
                                .getErrorCode())
                        .isEqualTo(COMMAND_DENIED);
                assertThat(failureOf(sql, "delete from " + table).getErrorCode())
                        .isEqualTo(COMMAND_DENIED);
            }
            assertThat(failureOf(sql, "drop table finding").getErrorCode()).isEqualTo(COMMAND_DENIED);
        }
    }

    @Test
    void where_only_one_account_exists_triggers_protect_the_ledger_from_it() throws SQLException {
        Coordinates only = account("all");
        assertThat(new PrepareDatabase(only).prepare()).isEqualTo(only);
        assertThat(new PrepareDatabase(only).prepare()).isEqualTo(only);
        try (Connection connection = only.connect();
                Statement sql = connection.createStatement()) {
            addFinding(sql);
            for (String change : List.of("update finding set quantity = 2", "delete from finding")) {
                SQLException failure = failureOf(sql, change);
                assertThat(failure.getSQLState()).isEqualTo(RAISED_BY_A_TRIGGER);
                assertThat(failure.getMessage()).contains("append-only");
            }
            sql.execute("update hall set name = '改名'");
        }
    }

    @Test
    void a_ledger_that_cannot_be_protected_is_not_opened() throws SQLException {
        Coordinates helpless = account("select, insert, update, delete, create, alter, index, references");
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> new PrepareDatabase(helpless).prepare())
                .withMessageContaining("TRIGGER");
    }

    @Test
    void several_backends_prepare_one_database_at_once_and_none_locks_another_out() throws Exception {
        List<Coordinates> prepared = AllAtOnce.times(4, () -> new PrepareDatabase(owner()).prepare());
        assertThat(prepared).containsOnly(prepared.get(0));
        try (Connection connection = prepared.get(0).connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void a_wrong_address_is_named_in_words_for_the_operator() {
        Coordinates wrong = new Coordinates(owner().url(), owner().user(), "not-the-password");
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> new PrepareDatabase(wrong).prepare())
                .withMessageContaining("XUNTING_DB_PASSWORD");
    }

    private static Coordinates owner() {
        return server.owner();
    }

    /** A new account with these rights on the schema, and none to pass them on. */
    private static Coordinates account(String rights) throws SQLException {
        String user = "u" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = owner().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create user '" + user + "'@'127.0.0.1' identified by 'for-the-tests'");
            sql.execute("grant " + rights + " on xunting.* to '" + user + "'@'127.0.0.1'");
        }
        return new Coordinates(owner().url(), user, "for-the-tests");
    }

    private static void addFinding(Statement sql) throws SQLException {
        String code = UUID.randomUUID().toString().substring(0, 18);
        sql.execute("insert into hall (code, name, zone, roster_version) values ('" + code + "', '大厅', 'UTC', 0)");
        sql.execute("insert into finding (id, hall_id, position, month, item, unit, occurred_at, quantity, note,"
                + " recorder, received_at) select unhex(replace(uuid(), '-', '')), id, 1, '2023-10', 'S2.1.2', 'W01',"
                + " '2023-10-09', 1, '', 'test', '2023-10-09' from hall where code = '" + code + "'");
    }

    private static SQLException failureOf(Statement sql, String change) {
        try {
            sql.execute(change);
        } catch (SQLException expected) {
            return expected;
        }
        throw new AssertionError("Not refused: " + change);
    }
}
