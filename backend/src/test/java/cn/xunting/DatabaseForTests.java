package cn.xunting;

import cn.xunting.database.OpenedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The real embedded database, or the server that {@code XUNTING_DB_URL} names, and a fresh folder. Tests share it and keep
 * apart by founding a hall each.
 */
public final class DatabaseForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable OpenedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "home");
            database = OpenedDatabase.open(System.getenv(), home);
            Map<String, String> settings = new TreeMap<>(database.settings());
            settings.put("xunting.home", home.toAbsolutePath().toString());
            settings.put("xunting.admin-password", "the-first-password");
            settings.put("xunting.webhook.hosts", "127.0.0.1");
            settings.put("xunting.webhook.worker", "false");
            settings.put("xunting.webhook.patience", "1S");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
