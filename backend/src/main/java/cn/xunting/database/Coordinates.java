package cn.xunting.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a database.
 *
 * @param url a JDBC URL of Connector/J
 */
public record Coordinates(String url, String user, String password) {
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Leaves the password out, so that it never reaches a log. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
