package cn.xunting.access;

/** The names of {@link cn.xunting.model.AccountRole} as annotations need them. */
public final class Roles {
    public static final String INSPECTOR = "INSPECTOR";
    public static final String CHIEF_REPRESENTATIVE = "CHIEF_REPRESENTATIVE";
    public static final String REVIEWER = "REVIEWER";
    public static final String LEADER = "LEADER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String AUDITOR = "AUDITOR";
    public static final String STAFF_MEMBER = "STAFF_MEMBER";

    private Roles() {}
}
