package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.regulation.Movement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 分项计分, 四 — how the lines of a section become its score, between nothing and its full mark. */
final class SectionScoring {
    private SectionScoring() {}

    /** @param otherCap the most that a section without a mark of its own can take, or absent where nothing limits it */
    static SectionSheet score(SectionEntry section, List<Line> lines, @Nullable Points otherCap) {
        var moved = Points.ZERO;
        for (var line : lines) {
            moved = moved.plus(line.points());
        }
        return switch (Movement.of(section.code())) {
            case DEDUCT -> deduct(section, lines, moved.negated());
            case EARN -> earn(section, lines, moved);
            case TAKE_FROM_TOTAL -> takeFromTotal(section, lines, moved.negated(), otherCap);
        };
    }

    private static SectionSheet deduct(SectionEntry section, List<Line> lines, Points loss) {
        var score = section.full().minus(loss).atLeast(Points.ZERO);
        var over = loss.compareTo(section.full()) > 0;
        var arithmetic = loss.isZero()
                ? "无扣分，得 " + score
                : section.full() + " − " + Words.factor(moving(lines)) + (over ? "，扣完为止 = " : " = ") + score;
        return new SectionSheet(section, score, arithmetic, lines);
    }

    private static SectionSheet earn(SectionEntry section, List<Line> lines, Points earned) {
        var score = earned.atMost(section.full());
        var over = earned.compareTo(section.full()) > 0;
        var arithmetic = earned.isZero()
                ? "无加分，得 " + score
                : Words.sum(moving(lines)) + (over ? "，最高 " + section.full() + " = " : " = ") + score;
        return new SectionSheet(section, score, arithmetic, lines);
    }

    private static SectionSheet takeFromTotal(
            SectionEntry section, List<Line> lines, Points loss, @Nullable Points cap) {
        var taken = cap == null ? loss : loss.atMost(cap);
        var over = loss.compareTo(taken) > 0;
        var arithmetic =
                loss.isZero() ? "无扣分" : "从总分扣 " + Words.sum(moving(lines)) + (over ? "，最多扣 " + taken : " = " + taken);
        return new SectionSheet(section, taken.negated(), arithmetic, lines);
    }

    /** Without the lines that move nothing. */
    private static List<Points> moving(List<Line> lines) {
        var moving = new ArrayList<Points>(lines.size());
        for (var line : lines) {
            if (!line.points().isZero()) {
                moving.add(line.points());
            }
        }
        return moving;
    }
}
