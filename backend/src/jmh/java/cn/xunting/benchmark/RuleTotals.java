package cn.xunting.benchmark;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.HeadCount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 规则的合计 — what the rules of the comparison add up to for one unit. Public because compiled rules call it. */
public final class RuleTotals {
    private static final String MISSING = "S7.11";
    private final Edition edition;
    private final HeadCount heads;
    private final Map<SectionCode, Long> moved = new EnumMap<>(SectionCode.class);
    private long shares;

    RuleTotals(Edition edition, HeadCount heads) {
        this.edition = edition;
        this.heads = heads;
    }

    /** What one person lost in a subsection, before its mark caps it. */
    public void addShare(String subsection, long amount) {
        var mark = edition.subsections().stream()
                .filter(found -> found.code().equals(subsection))
                .findFirst()
                .orElseThrow()
                .full();
        shares += Math.min(-amount, mark.hundredths());
    }

    /** Moves a section by an amount, in hundredths. */
    public void move(SectionCode section, long amount) {
        moved.merge(section, amount, Long::sum);
    }

    /** Moves a section by an amount without a sign: earned where the section earns, else lost. */
    public void moveBySize(SectionCode section, long size) {
        move(section, section == SectionCode.S5 ? size : -size);
    }

    /** Charges the month without publicity. */
    public void nothingSent() {
        move(SectionCode.S7, edition.item(MISSING).orElseThrow().points().hundredths());
    }

    /** Charges the ratio of absences. */
    public void absences(long absences, long due) {
        if (due > 0) {
            var full = edition.section(SectionCode.S1).full();
            move(SectionCode.S1, -full.ratioRoundedHalfUp(absences, due).hundredths());
        }
    }

    /** The score of every section, in the order of the edition, and last the total. */
    List<Points> scores() {
        if (!heads.isZero()) {
            var average = Points.ofHundredths(shares).ratioRoundedHalfUp(heads.days(), heads.personDays());
            move(SectionCode.S2, -average.hundredths());
        }
        var scores = new ArrayList<Points>();
        var total = Points.ZERO;
        for (var section : edition.entry().sections()) {
            var amount = Points.ofHundredths(moved.getOrDefault(section.code(), 0L));
            var score = switch (section.code()) {
                case S1, S2, S3, S4 -> section.full().plus(amount).atLeast(Points.ZERO);
                case S5, S6 -> amount.atMost(section.full());
                case S7 -> amount;
            };
            scores.add(score);
            total = total.plus(score);
        }
        scores.add(total.atLeast(Points.ZERO));
        return scores;
    }
}
