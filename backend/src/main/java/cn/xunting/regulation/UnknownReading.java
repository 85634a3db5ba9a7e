package cn.xunting.regulation;

/** 口径不存在 — a policy, or a value of a policy, that there is not; {@link #detail} says in Chinese what to choose from. */
public final class UnknownReading extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String policy;
    private final String detail;

    UnknownReading(String policy, String detail) {
        super(detail);
        this.policy = policy;
        this.detail = detail;
    }

    /** The name that was asked for. */
    public String policy() {
        return policy;
    }

    public String detail() {
        return detail;
    }
}
