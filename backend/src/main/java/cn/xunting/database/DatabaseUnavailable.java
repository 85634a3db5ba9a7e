package cn.xunting.database;

/** The database cannot be opened; the message says in Chinese what to do. */
public final class DatabaseUnavailable extends RuntimeException {
    private final String reason;

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
        reason = String.valueOf(cause.getMessage());
    }

    /** What the driver or the server said, for whoever runs the installation. */
    public String reason() {
        return reason;
    }
}
