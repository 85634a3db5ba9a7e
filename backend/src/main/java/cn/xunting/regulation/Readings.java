package cn.xunting.regulation;

import cn.xunting.model.Points;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 采用的口径 — the value of every policy, typed.
 *
 * @param otherCap the cap of S7, or absent where it has none
 */
public record Readings(
        AttendanceWindowMode attendanceWindowMode,
        boolean absenceIncludesLate,
        boolean leaveInDenominator,
        PersonalModel personalModel,
        CapStage disciplineCapStage,
        UnattributedCharge disciplineUnattributed,
        @Nullable Points otherCap,
        VetoTreatment titleVeto,
        TitlePools titlePools,
        QuotaRounding titleQuotaRounding,
        TieTreatment titleTie,
        HeadCountMode headcount,
        LateEvents lateEvents,
        boolean weekendCumulative,
        PublicityStack publicityStack,
        SuspensionStart suspensionStart) {

    /**
     * Types the values, by the names of the policies.
     *
     * @throws UnknownReading if a policy is missing, or a name or value unknown
     */
    public static Readings of(Map<String, String> values) {
        values.forEach(Readings::check);
        return new Readings(
                AttendanceWindowMode.valueOf(required(values, Policy.ATTENDANCE_WINDOW_MODE)),
                Boolean.parseBoolean(required(values, Policy.ABSENCE_INCLUDES_LATE)),
                Boolean.parseBoolean(required(values, Policy.LEAVE_IN_DENOMINATOR)),
                PersonalModel.valueOf(required(values, Policy.PERSONAL_MODEL)),
                CapStage.valueOf(required(values, Policy.DISCIPLINE_CAP_STAGE)),
                UnattributedCharge.valueOf(required(values, Policy.DISCIPLINE_UNATTRIBUTED)),
                cap(required(values, Policy.OTHER_CAP)),
                VetoTreatment.valueOf(required(values, Policy.TITLE_VETO)),
                TitlePools.valueOf(required(values, Policy.TITLE_POOLS)),
                QuotaRounding.valueOf(required(values, Policy.TITLE_QUOTA_ROUNDING)),
                TieTreatment.valueOf(required(values, Policy.TITLE_TIE)),
                HeadCountMode.valueOf(required(values, Policy.HEADCOUNT)),
                LateEvents.valueOf(required(values, Policy.LATE_EVENTS)),
                Boolean.parseBoolean(required(values, Policy.WEEKEND_CUMULATIVE)),
                PublicityStack.valueOf(required(values, Policy.PUBLICITY_STACK)),
                SuspensionStart.valueOf(required(values, Policy.SUSPENSION_START)));
    }

    /**
     * The same readings but for one policy.
     *
     * @throws UnknownReading if there is no such policy, or it has no such value
     */
    public Readings with(String name, String value) {
        var values = new LinkedHashMap<>(asMap());
        values.put(name, value);
        return of(values);
    }

    /** The same readings but for some policies, see {@link #with(String, String)}. */
    public Readings with(Map<String, String> others) {
        var values = new LinkedHashMap<>(asMap());
        values.putAll(others);
        return of(values);
    }

    /** Every policy by name, in the order of {@link Policy}, which is that of the edition. */
    public Map<String, String> asMap() {
        var values = new LinkedHashMap<String, String>();
        for (var policy : Policy.values()) {
            values.put(policy.title(), valueOf(policy));
        }
        return Collections.unmodifiableMap(values);
    }

    private String valueOf(Policy policy) {
        return switch (policy) {
            case ATTENDANCE_WINDOW_MODE -> attendanceWindowMode.name();
            case ABSENCE_INCLUDES_LATE -> Boolean.toString(absenceIncludesLate);
            case LEAVE_IN_DENOMINATOR -> Boolean.toString(leaveInDenominator);
            case PERSONAL_MODEL -> personalModel.name();
            case DISCIPLINE_CAP_STAGE -> disciplineCapStage.name();
            case DISCIPLINE_UNATTRIBUTED -> disciplineUnattributed.name();
            case OTHER_CAP -> otherCap == null ? Policy.NO_CAP : otherCap.toString();
            case TITLE_VETO -> titleVeto.name();
            case TITLE_POOLS -> titlePools.name();
            case TITLE_QUOTA_ROUNDING -> titleQuotaRounding.name();
            case TITLE_TIE -> titleTie.name();
            case HEADCOUNT -> headcount.name();
            case LATE_EVENTS -> lateEvents.name();
            case WEEKEND_CUMULATIVE -> Boolean.toString(weekendCumulative);
            case PUBLICITY_STACK -> publicityStack.name();
            case SUSPENSION_START -> suspensionStart.name();
        };
    }

    private static @Nullable Points cap(String value) {
        return value.equals(Policy.NO_CAP) ? null : Points.parse(value);
    }

    private static String required(Map<String, String> values, Policy policy) {
        var value = values.get(policy.title());
        if (value == null) {
            throw new UnknownReading(policy.title(), "缺少口径 " + policy.title() + "，请补上它的取值。");
        }
        return value;
    }

    private static void check(String name, String value) {
        var policy = Policy.named(name).orElseThrow(() -> new UnknownReading(name, "没有名为 " + name + " 的口径，请核对名称。"));
        if (!policy.accepts(value)) {
            throw new UnknownReading(
                    name, "口径 " + name + " 没有取值 " + value + "，可选：" + String.join("、", policy.choices()) + "。");
        }
    }
}
