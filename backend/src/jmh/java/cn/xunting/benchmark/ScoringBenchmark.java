package cn.xunting.benchmark;

import cn.xunting.model.Points;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.Pool;
import cn.xunting.scoring.SectionSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** 一个大厅一个月 — from records in memory to ranked sheets, beside a general rule engine that only does the sums. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {
    private static final long SEED = 20230901;
    private final Edition edition = HallMonth.edition();
    private final HallMonth hall = HallMonth.of(SEED, edition);
    private final DroolsScoring drools = new DroolsScoring(edition);

    /** Sheets with every line and its reasons, and the ranking. */
    @Benchmark
    public List<Pool> xunting() {
        return hall.ranked(edition);
    }

    /** The scores of the sections and the totals, nothing else. */
    @Benchmark
    public List<List<Points>> drools() {
        return drools.scores(hall);
    }

    /** Makes sure that both say the same, measures both and prints the ratio. */
    public static void main(String[] arguments) throws RunnerException {
        new ScoringBenchmark().demandTheSameScores();
        var options = new OptionsBuilder()
                .include(ScoringBenchmark.class.getName())
                .build();
        var results = new Runner(options).run();
        var xunting = rate(results, "xunting");
        var drools = rate(results, "drools");
        System.out.printf(
                Locale.ROOT,
                "%n每秒计分的大厅月数（%d 个单位，%d 条问题，%d 次应签到）%n  xunting  %,.1f%n  drools   %,.2f%n  倍数     %,.0f%n",
                HallMonth.UNITS,
                HallMonth.FINDINGS,
                HallMonth.UNITS * HallMonth.PEOPLE * HallMonth.WORKING_DAYS * 4,
                xunting,
                drools,
                xunting / drools);
    }

    private void demandTheSameScores() {
        var expected = new ArrayList<List<Points>>();
        for (var unit : hall.units()) {
            var sheet = unit.scored(edition).sheet();
            var scores = new ArrayList<>(
                    sheet.sections().stream().map(SectionSheet::score).toList());
            scores.add(sheet.total());
            expected.add(scores);
        }
        var found = drools.scores(hall);
        if (!found.equals(expected)) {
            throw new IllegalStateException("The scores differ:\n" + expected + "\n" + found);
        }
    }

    private static double rate(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
