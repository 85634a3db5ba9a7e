package cn.xunting.scoring;

import cn.xunting.model.Charge;
import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.wire.ItemEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 考勤情形 — how often a person's item of S1 happened in a month: on the sign-in machine and by findings.
 *
 * @param signIns those that the machine knows, in any order
 */
record Absences(ItemFacts findings, List<DuePoint> signIns) {
    private static final int NAMED = 6;
    private static final String LATE = "S1.1";
    private static final String EARLY = "S1.2";
    private static final String ABSENT = "S1.3";

    /** The personal items of S1 that happened, in the order of the edition. */
    static List<Absences> of(CountedMonth month) {
        var signIns = month.month().attendance().othersThanOnTime();
        var happened = new ArrayList<Absences>();
        for (var item : month.edition().items(SectionCode.S1)) {
            if (isPersonal(item)) {
                var found = new Absences(
                        month.under(item),
                        outcome(item.code()).map(signIns::get).orElse(List.of()));
                if (found.count() > 0) {
                    happened.add(found);
                }
            }
        }
        return happened;
    }

    /** Whether an item of S1 is charged to the person, and to the unit through a formula at most. */
    static boolean isPersonal(ItemEntry item) {
        return item.section() == SectionCode.S1 && item.charge() != Charge.W;
    }

    /** What the machine calls an item; absent for what only findings know. */
    static Optional<SignInOutcome> outcome(String code) {
        return switch (code) {
            case LATE -> Optional.of(SignInOutcome.LATE);
            case EARLY -> Optional.of(SignInOutcome.EARLY);
            case ABSENT -> Optional.of(SignInOutcome.ABSENT);
            default -> Optional.empty();
        };
    }

    ItemEntry item() {
        return findings.item();
    }

    long count() {
        return findings.quantity() + signIns.size();
    }

    /** Whether it is a missed sign-in (缺勤), rather than one that was made too late or too early. */
    boolean isAbsence() {
        return item().charge() == Charge.R;
    }

    /** What it rests on besides findings, in words, naming the people. */
    @Nullable
    String reason() {
        return signIns.isEmpty()
                ? null
                : "签到记录 " + signIns.size() + " 次（" + named(point -> point.staffNo() + " " + inWords(point)) + "）";
    }

    /** What it rests on besides findings, in words, where all is of one person. */
    @Nullable
    String days() {
        return signIns.isEmpty() ? null : named(Absences::inWords);
    }

    private String named(Function<DuePoint, String> words) {
        var inOrder = new ArrayList<>(signIns);
        inOrder.sort(DuePoint::byPersonThenTime);
        var first = new StringJoiner("、");
        for (var point : inOrder.subList(0, Math.min(NAMED, inOrder.size()))) {
            first.add(words.apply(point));
        }
        return signIns.size() > NAMED ? first + " 等 " + signIns.size() + " 次" : first.toString();
    }

    private static String inWords(DuePoint due) {
        var monthAndDay = due.day().toString().substring("2023-".length());
        return monthAndDay + " "
                + switch (due.point()) {
                    case AM_IN -> "上午上班";
                    case AM_OUT -> "上午下班";
                    case PM_IN -> "下午上班";
                    case PM_OUT -> "下午下班";
                };
    }
}
