package cn.xunting.access;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Finding;
import cn.xunting.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 回避 — nobody verifies, decides, revokes, approves or puts right what concerns themselves, what they recorded, or their own
 * unit, whatever their role, the leader's too. Every feature asks here and says it in these words.
 */
public enum Recusal {
    /** It is about the caller. */
    OWN_PERSON("本人"),
    /** The caller has recorded it. */
    OWN_RECORD("本人记录的事项"),
    /** It is about the unit the caller belongs to. */
    OWN_UNIT("本单位");

    private final String what;

    Recusal(String what) {
        this.what = what;
    }

    /** What to say to somebody who must keep out of the matter, in Chinese. */
    public String detail() {
        return "涉及" + what + "，须回避，请由其他审核人或领导处理";
    }

    /**
     * Why the caller must keep out of a matter; empty if they need not.
     *
     * @param unit the unit it concerns, if any
     * @param staffNo the person it concerns, if any
     * @param recorder the account that recorded it, if any
     */
    public static Optional<Recusal> of(
            Caller caller, @Nullable String unit, @Nullable String staffNo, @Nullable String recorder) {
        if (staffNo != null && caller.isPerson(staffNo)) {
            return Optional.of(OWN_PERSON);
        }
        if (caller.account().equals(recorder)) {
            return Optional.of(OWN_RECORD);
        }
        return unit != null && caller.belongsTo(unit) ? Optional.of(OWN_UNIT) : Optional.empty();
    }

    /** What to say to a caller who must keep out of a finding, in Chinese; null to others. */
    public static @Nullable String words(Caller caller, Finding finding) {
        return of(caller, finding.unit(), finding.staffNo(), finding.recorder())
                .map(Recusal::detail)
                .orElse(null);
    }

    /**
     * Lets nobody pass who must keep out of a matter.
     *
     * @throws Refusal if the caller must; the parameters are those of {@link #of}
     */
    public static void demandNone(Caller caller, @Nullable String unit, @Nullable String staffNo) {
        of(caller, unit, staffNo, null).ifPresent(recusal -> {
            throw new Refusal(ProblemType.NOT_PERMITTED, recusal.detail());
        });
    }
}
