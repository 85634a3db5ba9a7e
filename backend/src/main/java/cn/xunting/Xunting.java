package cn.xunting;

import cn.xunting.database.DatabaseUnavailable;
import cn.xunting.database.OpenedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/**
 * Starts the backend: first the database, then Quarkus with the account that cannot change ledger rows.
 *
 * <p>{@code XUNTING_HOME} (default {@code ~/.xunting}) keeps everything; see the README for the other variables.
 */
@QuarkusMain
public final class Xunting {
    private Xunting() {}

    @SuppressWarnings("SystemOut") // what the operator must read before there is a log
    public static void main(String... arguments) {
        Path home = Path.of(System.getenv().getOrDefault("XUNTING_HOME", System.getProperty("user.home") + "/.xunting"))
                .toAbsolutePath();
        try {
            OpenedDatabase database = OpenedDatabase.open(System.getenv(), home);
            database.settings().forEach(System::setProperty);
            System.setProperty("xunting.home", home.toString());
            Quarkus.run(
                    null,
                    (code, problem) -> {
                        database.close();
                        System.exit(code);
                    },
                    arguments);
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage() + "\n（" + e.reason() + "）");
            System.exit(1);
        }
    }
}
