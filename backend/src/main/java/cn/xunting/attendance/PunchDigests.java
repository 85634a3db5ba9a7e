package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The digest of the punches that each file added: the batch's row keeps it, and the ledger's chain holds that row. */
final class PunchDigests {
    private static final String OF_ALL = "select batch, staff_no, punched_at from punch where hall_id = ?";
    private static final String OF_ONE = OF_ALL + " and punched_at between ? and ? and batch = ?";
    private static final String IN_ORDER = " order by staff_no, punched_at";

    private PunchDigests() {}

    /** The digest of what a batch holds, all of it between those times; of nothing if it holds nothing. */
    static String ofBatch(Connection connection, Hall hall, long batch, LocalDateTime first, LocalDateTime last)
            throws SQLException {
        try (PreparedStatement select = streaming(connection, OF_ONE + IN_ORDER)) {
            select.setLong(1, hall.id());
            select.setObject(2, first);
            select.setObject(3, last);
            select.setLong(4, batch);
            return digests(select).getOrDefault(batch, "");
        }
    }

    /** The digest of each batch of the hall that holds any punch. */
    static Map<Long, String> ofAll(Connection connection, Hall hall) throws SQLException {
        try (PreparedStatement select = streaming(connection, OF_ALL + IN_ORDER)) {
            select.setLong(1, hall.id());
            return digests(select);
        }
    }

    private static Map<Long, String> digests(PreparedStatement select) throws SQLException {
        Map<Long, MessageDigest> running = new TreeMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String line = row.getString(2) + " " + row.getObject(3, LocalDateTime.class) + "\n";
                running.computeIfAbsent(row.getLong(1), batch -> sha256())
                        .update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        Map<Long, String> digests = new TreeMap<>();
        running.forEach((batch, digest) -> digests.put(batch, HexFormat.of().formatHex(digest.digest())));
        return digests;
    }

    /** Years of punches do not fit into memory. */
    private static PreparedStatement streaming(Connection connection, String sql) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        select.setFetchSize(Integer.MIN_VALUE);
        return select;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
