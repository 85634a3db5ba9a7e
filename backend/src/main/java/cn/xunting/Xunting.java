package cn.xunting;

import cn.xunting.audit.VerifyCommand;
import cn.xunting.closing.VerifyDossier;
import cn.xunting.database.DatabaseUnavailable;
import cn.xunting.database.OpenedDatabase;
import cn.xunting.keys.RenewKeys;
import cn.xunting.regulation.Editions;
import cn.xunting.time.SystemClock;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts the backend: first the database, then Quarkus with the account that cannot change ledger rows.
 *
 * <p>{@code XUNTING_HOME} (default {@code ~/.xunting}) keeps everything; see the README for the other variables.
 */
@QuarkusMain
public final class Xunting {
    private static final int GRACE_SECONDS = 20;

    private Xunting() {}

    @SuppressWarnings("SystemOut") // what the operator must read before there is a log
    public static void main(String... arguments) {
        Path home = Path.of(System.getenv().getOrDefault("XUNTING_HOME", System.getProperty("user.home") + "/.xunting"))
                .toAbsolutePath();
        try {
            OwnFolder.make(home);
            if (List.of(arguments).contains("renew-keys")) {
                System.out.println("新的登录密钥 " + RenewKeys.in(home, SystemClock.ofTheMachine()) + " 一分钟内启用，已登录的人不受影响");
                return;
            }
            Optional<Path> dossier = dossierToVerify(arguments);
            if (dossier.isPresent()) {
                VerifyDossier verified = VerifyDossier.of(Files.readAllBytes(dossier.get()), Editions.fromClasspath());
                System.out.println((verified.intact() ? "完好 " : "有问题 ") + verified.words());
                System.exit(verified.intact() ? 0 : 1);
            }
            OpenedDatabase database = OpenedDatabase.open(System.getenv(), home);
            database.settings().forEach(System::setProperty);
            CrossOrigin.settings(System.getenv()).forEach(System::setProperty);
            System.setProperty("xunting.home", home.toString());
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(stopped, database), "close-database"));
            boolean verify = List.of(arguments).contains("verify");
            if (verify) {
                System.setProperty("quarkus.http.host-enabled", "false");
            }
            Quarkus.run(
                    verify ? VerifyCommand.class : null,
                    (code, problem) -> {
                        stopped.countDown();
                        System.exit(code);
                    },
                    arguments);
        } catch (IOException e) {
            System.err.println("文件读不出来，请核对路径：" + e.getMessage());
            System.exit(1);
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage() + "\n（" + e.reason() + "）");
            System.exit(1);
        }
    }

    /** The file of {@code verify FILE}; without a file the chains of this installation are checked. */
    private static Optional<Path> dossierToVerify(String... arguments) {
        return arguments.length > 1 && arguments[0].equals("verify")
                ? Optional.of(Path.of(arguments[1]))
                : Optional.empty();
    }

    /** The database goes last, but it does go: whoever stops the backend must not find its server still running. */
    private static void closeAfter(CountDownLatch stopped, OpenedDatabase database) {
        try (database) {
            stopped.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
