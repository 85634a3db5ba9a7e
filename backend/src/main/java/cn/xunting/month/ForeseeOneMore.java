package cn.xunting.month;

import cn.xunting.model.FindingState;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.OneMore;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.scoring.Contender;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.RankUnits;
import cn.xunting.scoring.ScoreSheet;
import cn.xunting.scoring.ScoreUnitMonth;
import cn.xunting.scoring.UnitMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** 预计 — scores a unit's month with one finding more, for each item in turn, and ranks it anew among the others. */
final class ForeseeOneMore {
    /** Somebody of the unit who has lost nothing yet, so that no cap hides the loss. */
    private static final String SOMEBODY = "~";

    private static final UUID FINDING = new UUID(0, 0);

    private ForeseeOneMore() {}

    /** What it would come to for a unit of the month, in the order of the edition's items. */
    static List<OneMore> of(ScoredMonth month, String code) {
        UnitFacts unit = month.facts().units().stream()
                .filter(one -> one.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
        ScoreSheet now = month.contenders().stream()
                .filter(one -> one.unit().equals(code))
                .map(Contender::sheet)
                .findFirst()
                .orElseThrow();
        List<Contender> others = month.contenders().stream()
                .filter(other -> !other.unit().equals(code))
                .toList();
        return month.edition().entry().items().stream()
                .map(item -> oneMore(item, month, unit, now, others))
                .toList();
    }

    private static OneMore oneMore(
            ItemEntry item, ScoredMonth month, UnitFacts unit, ScoreSheet now, List<Contender> others) {
        ScoreSheet then = ScoreUnitMonth.score(with(item, unit.month()), month.edition(), month.readings());
        Contender contender = new Contender(unit.unit().code(), unit.unit().kind(), then);
        boolean holdsTitle = RankUnits.rank(
                        Stream.concat(others.stream(), Stream.of(contender)).toList(),
                        month.edition(),
                        month.readings())
                .stream()
                .flatMap(pool -> pool.placings().stream())
                .filter(placing -> placing.contender().equals(contender))
                .anyMatch(placing -> placing.title() != null);
        return new OneMore(item.code(), then.total().minus(now.total()), holdsTitle);
    }

    private static UnitMonth with(ItemEntry item, UnitMonth month) {
        Fact more =
                new Fact(FINDING, item.code(), SOMEBODY, month.month().atEndOfMonth(), 1, null, FindingState.CONFIRMED);
        return new UnitMonth(
                month.unit(),
                month.month(),
                month.crew(),
                month.attendance(),
                Stream.concat(month.facts().stream(), Stream.of(more)).toList(),
                month.closing());
    }
}
