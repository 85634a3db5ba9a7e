package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.model.MonthState;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.month.MonthTrend.Line;
import cn.xunting.month.MonthTrend.Month;
import cn.xunting.month.MonthTrend.Stand;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 查走势 — the twelve months that end with one, as far as somebody may know of them. */
@ApplicationScoped
public class ReadTrend {
    private static final int MONTHS = 12;

    private final ScoreMonth scores;
    private final Editions editions;

    ReadTrend(ScoreMonth scores, Editions editions) {
        this.scores = scores;
        this.editions = editions;
    }

    /**
     * The months, oldest first, with what the caller may know of them.
     *
     * @param unit one of the units the caller may read the assessment of, or all of them if absent
     */
    @Transactional
    public MonthTrend read(Caller caller, YearMonth last, @Nullable String unit) {
        List<AssessedMonth> months = IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(last::plusMonths)
                .filter(month -> editions.inForceIn(month).isPresent())
                .map(month -> scores.score(caller.hall(), month).assessed())
                .filter(month -> month.month().equals(last) || isKnown(month))
                .toList();
        List<MonthResults> results = months.stream().map(AssessedMonth::results).toList();
        List<Line> lines = results.isEmpty()
                ? List.of()
                : ranked(results.get(results.size() - 1))
                        .filter(of -> unit == null || of.unit().equals(unit))
                        .filter(of -> caller.readsAssessmentOf(of.unit()))
                        .map(of -> line(caller, of, results))
                        .toList();
        return new MonthTrend(
                months.stream()
                        .map(month -> new Month(month.month(), month.state()))
                        .toList(),
                lines);
    }

    private static Line line(Caller caller, RankedUnit unit, List<MonthResults> results) {
        return new Line(
                unit.unit(),
                unit.name(),
                results.stream()
                        .map(month -> ranked(month)
                                .filter(of -> of.unit().equals(unit.unit()))
                                .findFirst()
                                .map(of -> stand(caller, of, month.state()))
                                .orElse(new Stand(null, null)))
                        .toList());
    }

    private static Stand stand(Caller caller, RankedUnit unit, MonthState state) {
        boolean told = caller.readsAssessment() || state == MonthState.PUBLISHED;
        return new Stand(unit.total(), told ? unit.rank() : null);
    }

    private static Stream<RankedUnit> ranked(MonthResults results) {
        return results.pools().stream().flatMap(pool -> pool.units().stream());
    }

    /** Whether anything was found or anybody was due in it: an open month before the hall began says nothing. */
    private static boolean isKnown(AssessedMonth month) {
        return !(month instanceof ScoredMonth scored)
                || scored.facts().units().stream()
                        .anyMatch(unit -> !unit.month().facts().isEmpty()
                                || !unit.month().attendance().points().isEmpty());
    }
}
