package cn.xunting.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date and opens it to an account that may read and append ledger rows but never change or delete
 * one. Several backends may do this at once against one database.
 */
public final class PrepareDatabase {
    private static final Logger LOG = Logger.getLogger(PrepareDatabase.class);

    /** Tables of facts and of who did what: appended, never edited. */
    static final List<String> LEDGER_TABLES = List.of(
            "finding",
            "finding_photo",
            "decision",
            "decision_photo",
            "calendar_exception",
            "schedule_season",
            "leave_request",
            "sign_in_correction",
            "outage",
            "punch",
            "proposal_answer",
            "staff_readiness",
            "policy_adoption",
            "policy_consent",
            "month_act",
            "month_dossier",
            "suspension",
            "interview",
            "finding_paper",
            "reward_formula",
            "ledger_link",
            "audit_entry");

    private final Coordinates owner;

    public PrepareDatabase(Coordinates owner) {
        this.owner = owner;
    }

    /**
     * Migrates and answers the account the application is to use.
     *
     * @throws DatabaseUnavailable if the owner cannot connect, migrate or protect the ledger
     */
    public Coordinates prepare() {
        migrate();
        try (Connection connection = owner.connect();
                Statement sql = connection.createStatement()) {
            try {
                Coordinates restricted = restrictedAccount(sql, connection.getCatalog());
                restricted.connect().close();
                return restricted;
            } catch (SQLException denied) {
                LOG.infof(
                        "No own account for the application, triggers protect the ledger: reason=%s",
                        denied.getMessage());
                guardWithTriggers(sql);
                return owner;
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "数据库账号既不能建立受限账号，也不能建立触发器，台账得不到保护。请给它 CREATE USER 与 GRANT OPTION，或 TRIGGER 权限", e);
        }
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailable(
                    "连不上数据库，或数据表没有升级成功。请检查 XUNTING_DB_URL、XUNTING_DB_USER、XUNTING_DB_PASSWORD", e);
        }
    }

    private Coordinates restrictedAccount(Statement sql, String schema) throws SQLException {
        // Every backend of the schema derives the same account and password, so that none locks another out.
        String user = schema.substring(0, Math.min(schema.length(), 28)) + "_app";
        String password = derivedPassword(user);
        String account = "'" + user + "'@'%'";
        sql.execute("create user if not exists " + account + " identified by '" + password + "'");
        sql.execute("alter user " + account + " identified by '" + password + "'");
        for (String table : SchemaTables.of(sql)) {
            String rights = LEDGER_TABLES.contains(table) ? "select, insert" : "select, insert, update, delete";
            sql.execute("grant " + rights + " on `" + table + "` to " + account);
        }
        return new Coordinates(owner.url(), user, password);
    }

    private static void guardWithTriggers(Statement sql) throws SQLException {
        for (String table : LEDGER_TABLES) {
            for (String change : List.of("update", "delete")) {
                String trigger = table + "_no_" + change;
                sql.execute("drop trigger if exists " + trigger);
                sql.execute("create trigger " + trigger + " before " + change + " on " + table
                        + " for each row signal sqlstate '45000' set message_text = 'ledger rows are append-only'");
            }
        }
    }

    private String derivedPassword(String user) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("k" + owner.password()).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal(user.getBytes(StandardCharsets.UTF_8));
            // MySQL's password policy wants each kind of character.
            return "Xt1!" + Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
