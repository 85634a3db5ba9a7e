package cn.xunting;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Somebody with the database owner's password: what they write, the application has not seen. */
@Singleton
public class DatabaseOwner {
    private final String url;
    private final Path home;

    DatabaseOwner(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "xunting.home") String home) {
        this.url = url;
        this.home = Path.of(home);
    }

    /** Runs one statement behind the application; answers how many rows it touched. */
    public int run(String statement, Object... values) {
        try (Connection connection = connect();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            return sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private Connection connect() throws SQLException {
        Map<String, String> environment = System.getenv();
        return environment.getOrDefault("XUNTING_DB_URL", "").isBlank()
                ? DriverManager.getConnection(url, "xunting_owner", password())
                : DriverManager.getConnection(
                        url, environment.get("XUNTING_DB_USER"), environment.getOrDefault("XUNTING_DB_PASSWORD", ""));
    }

    private String password() {
        try {
            return Files.readString(home.resolve("database").resolve("owner-password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
