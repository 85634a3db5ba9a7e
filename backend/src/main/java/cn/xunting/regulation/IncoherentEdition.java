package cn.xunting.regulation;

/** 考核办法有误 — an edition file that cannot be applied; says where and why, in Chinese. */
public final class IncoherentEdition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final int line;
    private final String reason;

    /** @param line the line of the file, counted from one */
    public IncoherentEdition(String fileName, int line, String reason) {
        super(fileName + " 第 " + line + " 行：" + reason);
        this.fileName = fileName;
        this.line = line;
        this.reason = reason;
    }

    public String fileName() {
        return fileName;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
