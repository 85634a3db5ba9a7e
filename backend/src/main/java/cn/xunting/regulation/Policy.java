package cn.xunting.regulation;

import cn.xunting.model.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 口径名称 — the places where the text is open and a reading must be chosen. */
public enum Policy {
    ATTENDANCE_WINDOW_MODE("attendance.windowMode", AttendanceWindowMode.values()),
    ABSENCE_INCLUDES_LATE("attendance.absenceIncludesLate", "false", "true"),
    LEAVE_IN_DENOMINATOR("attendance.leaveInDenominator", "true", "false"),
    PERSONAL_MODEL("personal.model", PersonalModel.values()),
    DISCIPLINE_CAP_STAGE("discipline.capStage", CapStage.values()),
    DISCIPLINE_UNATTRIBUTED("discipline.unattributed", UnattributedCharge.values()),
    OTHER_CAP("other.cap", Policy.NO_CAP, Policy.ANY_AMOUNT),
    TITLE_VETO("title.veto", VetoTreatment.values()),
    TITLE_POOLS("title.pools", TitlePools.values()),
    TITLE_QUOTA_ROUNDING("title.quotaRounding", QuotaRounding.values()),
    TITLE_TIE("title.tie", TieTreatment.values()),
    HEADCOUNT("headcount", HeadCountMode.values()),
    LATE_EVENTS("lateEvents", LateEvents.values()),
    WEEKEND_CUMULATIVE("weekend.cumulative", "false", "true"),
    PUBLICITY_STACK("publicity.stack", PublicityStack.values()),
    SUSPENSION_START("suspension.start", SuspensionStart.values());

    /** The value of {@link #OTHER_CAP} for no cap at all. */
    static final String NO_CAP = "none";

    /** Stands, in the list of values of {@link #OTHER_CAP}, for any positive amount of points. */
    static final String ANY_AMOUNT = "n";

    private final String title;

    // Immutable: both constructors make a list that cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> choices;

    Policy(String title, Enum<?>[] choices) {
        this.title = title;
        this.choices = Arrays.stream(choices).map(Enum::name).toList();
    }

    Policy(String title, String... choices) {
        this.title = title;
        this.choices = List.of(choices);
    }

    /** The policy of that name. */
    public static Optional<Policy> named(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.title.equals(name))
                .findFirst();
    }

    /** The name by which editions and requests call it. */
    public String title() {
        return title;
    }

    /** The values as an edition lists them. */
    public List<String> choices() {
        return choices;
    }

    /** Whether a value can be chosen. */
    public boolean accepts(String value) {
        return this == OTHER_CAP ? value.equals(NO_CAP) || isAmount(value) : choices.contains(value);
    }

    private static boolean isAmount(String value) {
        try {
            return Points.parse(value).compareTo(Points.ZERO) > 0;
        } catch (IllegalArgumentException notPoints) {
            return false;
        }
    }
}
