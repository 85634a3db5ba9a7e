package cn.xunting.imports;

/** 无法读取的表格 — content that is no table at all, or one beyond the bounds; the message is a Chinese sentence. */
public final class UnreadableTable extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableTable(String detail) {
        super(detail);
    }

    UnreadableTable(String detail, Throwable cause) {
        super(detail, cause);
    }

    /** What to tell the person who sent the file. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
