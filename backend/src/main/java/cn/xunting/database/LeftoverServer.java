package cn.xunting.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** A database process that a killed backend left running; it must end before its data can be opened again. */
final class LeftoverServer {
    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 60;

    private LeftoverServer() {}

    /** Ends the process that the pid file names, if it still runs and is a database server. */
    static void end(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readString(pidFile).strip());
        ProcessHandle process = ProcessHandle.of(pid)
                .filter(handle -> handle.info().command().orElse("").contains("mariadbd"))
                .orElse(null);
        if (process == null) {
            return;
        }
        LOG.infof("Ending the database process a killed backend left behind: pid=%d", pid);
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Process " + pid + " does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
