package cn.xunting.scoring;

import cn.xunting.model.Charge;
import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.wire.ItemEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 考勤情形 — how often a person's item of S1 happened in a month: on the sign-in machine and by findings.
 *
 * @param signIns how many of them the machine knows
 */
record Absences(ItemFacts findings, int signIns) {
    private static final String LATE = "S1.1";
    private static final String EARLY = "S1.2";
    private static final String ABSENT = "S1.3";

    /** The personal items of S1 that happened, in the order of the edition. */
    static List<Absences> of(CountedMonth month) {
        var counts = month.month().attendance().counts();
        return month.edition().items(SectionCode.S1).stream()
                .filter(Absences::isPersonal)
                .map(item -> new Absences(month.under(item), signIns(counts, item.code())))
                .filter(found -> found.count() > 0)
                .toList();
    }

    /** Whether an item of S1 is charged to the person, and to the unit through a formula at most. */
    static boolean isPersonal(ItemEntry item) {
        return item.section() == SectionCode.S1 && item.charge() != Charge.W;
    }

    private static int signIns(Map<SignInOutcome, Integer> counts, String code) {
        return switch (code) {
            case LATE -> counts.getOrDefault(SignInOutcome.LATE, 0);
            case EARLY -> counts.getOrDefault(SignInOutcome.EARLY, 0);
            case ABSENT -> counts.getOrDefault(SignInOutcome.ABSENT, 0);
            default -> 0;
        };
    }

    ItemEntry item() {
        return findings.item();
    }

    long count() {
        return findings.quantity() + signIns;
    }

    /** Whether it is a missed sign-in (缺勤), rather than one that was made too late or too early. */
    boolean isAbsence() {
        return item().charge() == Charge.R;
    }

    /** What it rests on besides findings, in words. */
    @Nullable
    String reason() {
        return signIns == 0 ? null : "签到记录 " + signIns + " 次";
    }
}
