package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.Title;
import cn.xunting.model.wire.VetoEntry;
import cn.xunting.regulation.Readings;
import cn.xunting.regulation.TieTreatment;
import cn.xunting.regulation.VetoTreatment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 授予称号, 五 — who of a pool gets the title. The cut is drawn at the quota-th of those who compete for a place: everyone,
 * or under the policy {@code title.veto} REFILL those without a veto. Whoever has a veto gets nothing in any case.
 */
final class Award {
    /** The criteria of the policy {@code title.tie} TIEBREAK; better first. */
    private static final Comparator<Contender> BETTER_FIRST = Comparator.comparing(
                    Award::total, Comparator.reverseOrder())
            .thenComparing(contender -> score(contender, SectionCode.S3), Comparator.reverseOrder())
            .thenComparing(contender -> score(contender, SectionCode.S2), Comparator.reverseOrder())
            .thenComparing(contender -> score(contender, SectionCode.S1), Comparator.reverseOrder())
            .thenComparingInt(contender -> contender.sheet().complaints());

    private final int quota;
    private final TieTreatment tie;
    private final @Nullable Contender lastIn;
    private final boolean tieAtCut;

    Award(List<Contender> members, int quota, Readings readings) {
        var competing = members.stream()
                .filter(member -> readings.titleVeto() == VetoTreatment.STRIKE || !isVetoed(member))
                .sorted(BETTER_FIRST)
                .toList();
        this.quota = quota;
        this.tie = readings.titleTie();
        this.lastIn = quota == 0 || competing.isEmpty() ? null : competing.get(Math.min(quota, competing.size()) - 1);
        this.tieAtCut =
                competing.stream().filter(member -> againstCut(member) >= 0).count() > quota;
    }

    /** Whether more units stand at or above the cut than there are places. */
    boolean tieAtCut() {
        return tieAtCut;
    }

    Placing placing(Contender member, int rank) {
        var place = "第 " + rank + " 名，名额 " + quota + " 个，";
        if (isVetoed(member)) {
            var items =
                    member.sheet().monthVetoes().stream().map(VetoEntry::item).collect(Collectors.joining("、"));
            return new Placing(member, rank, null, "第 " + rank + " 名，因 " + items + " 取消本月评选资格");
        }
        var against = againstCut(member);
        if (against < 0) {
            return new Placing(member, rank, null, place + "未进入");
        }
        if (against > 0 || !tieAtCut) {
            return new Placing(member, rank, Title.QUALITY_SERVICE_UNIT, place + "授予");
        }
        return switch (tie) {
            case INCLUDE -> new Placing(member, rank, Title.QUALITY_SERVICE_UNIT, place + "末位同分，一并授予");
            case EXCLUDE -> new Placing(member, rank, null, place + "末位同分的单位多于余下名额，均不授予");
            case TIEBREAK ->
                isBeaten(member)
                        ? new Placing(member, rank, null, place + "末位同分，依次比较业务、纪律、出勤和投诉后未进入")
                        : new Placing(member, rank, Title.QUALITY_SERVICE_UNIT, place + "末位同分，依次比较业务、纪律、出勤和投诉后授予");
        };
    }

    /** Units that equal the last one in every criterion stay with it: there is nothing left to tell them apart by. */
    private boolean isBeaten(Contender member) {
        return lastIn != null && BETTER_FIRST.compare(member, lastIn) > 0;
    }

    /** Positive above the cut, zero at it, negative below; without any place everyone is below. */
    private int againstCut(Contender member) {
        return lastIn == null ? -1 : total(member).compareTo(total(lastIn));
    }

    private static boolean isVetoed(Contender member) {
        return !member.sheet().monthVetoes().isEmpty();
    }

    private static Points total(Contender member) {
        return member.sheet().total();
    }

    private static Points score(Contender member, SectionCode section) {
        return member.sheet().section(section).score();
    }
}
