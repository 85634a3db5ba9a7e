package cn.xunting.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of the schema that the application uses: all but Flyway's own. */
final class SchemaTables {
    private SchemaTables() {}

    static List<String> of(Statement sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = sql.executeQuery(
                "select table_name from information_schema.tables where table_schema = database() order by 1")) {
            while (found.next()) {
                String table = found.getString(1);
                if (!table.startsWith("flyway_")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
