package cn.xunting.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The database of this installation, ready for the application: embedded, unless the environment names a server.
 *
 * @param settings what Quarkus must be told to reach it
 * @param closing stops the embedded server; does nothing for a configured one
 */
public record OpenedDatabase(Map<String, String> settings, Runnable closing) implements AutoCloseable {
    /**
     * Opens the configured database, or the embedded one.
     *
     * @param environment {@code XUNTING_DB_URL}, {@code _USER} and {@code _PASSWORD} name a MySQL server
     * @param home the installation's folder
     * @throws DatabaseUnavailable if it cannot be opened
     */
    public static OpenedDatabase open(Map<String, String> environment, Path home) {
        String url = environment.getOrDefault("XUNTING_DB_URL", "");
        if (url.isBlank()) {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(home.resolve("database"));
            return of(embedded.owner(), embedded::close);
        }
        String jdbcUrl = url.startsWith("jdbc:") ? url : "jdbc:" + url;
        return of(
                new Coordinates(
                        jdbcUrl,
                        environment.getOrDefault("XUNTING_DB_USER", "xunting"),
                        environment.getOrDefault("XUNTING_DB_PASSWORD", "")),
                () -> {});
    }

    private static OpenedDatabase of(Coordinates owner, Runnable closing) {
        Coordinates application = new PrepareDatabase(owner).prepare();
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.datasource.jdbc.url", application.url());
        settings.put("quarkus.datasource.username", application.user());
        settings.put("quarkus.datasource.password", application.password());
        return new OpenedDatabase(Map.copyOf(settings), closing);
    }

    @Override
    public void close() {
        closing.run();
    }
}
