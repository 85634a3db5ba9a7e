package cn.xunting.benchmark;

import cn.xunting.model.Points;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.Pool;
import cn.xunting.scoring.SectionSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** 一个大厅一个月 — from records in memory to ranked sheets, beside a general rule engine that only does the sums. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {
    private static final long SEED = 20230901;
    private static final int ROUNDS = 5;
    private static final int XUNTING_FIRST = 5_000;
    private static final int DROOLS_FIRST = 150;
    private final Edition edition = HallMonth.edition();
    private final HallMonth hall = HallMonth.of(SEED, edition);
    private final DroolsScoring drools = new DroolsScoring(edition);

    /** Warms the side up that will be measured, by work: on a busy machine some seconds may hold too little of it. */
    @Setup
    public void warmUp(BenchmarkParams measured, Blackhole hole) {
        if (measured.getBenchmark().endsWith(".xunting")) {
            for (var done = 0; done < XUNTING_FIRST; done++) {
                hole.consume(xunting());
            }
        } else {
            for (var done = 0; done < DROOLS_FIRST; done++) {
                hole.consume(drools());
            }
        }
    }

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

    /**
     * Makes sure that both say the same and measures both in turns, each turn in a JVM of its own. Compared is only what was
     * measured in the same round: what else the machine does then slows both.
     */
    public static void main(String[] arguments) throws RunnerException {
        new ScoringBenchmark().demandTheSameScores();
        System.out.printf(
                Locale.ROOT,
                "%n一个大厅月：%d 个单位，%d 条问题，%d 次应签到%n%n",
                HallMonth.UNITS,
                HallMonth.FINDINGS,
                HallMonth.UNITS * HallMonth.PEOPLE * HallMonth.WORKING_DAYS * 4);
        System.out.println("轮次   xunting/秒    drools/秒   倍数   xunting 毫秒   drools 毫秒   倍数（处理器时间）");
        var rounds = new ArrayList<Round>();
        for (var number = 1; number <= ROUNDS; number++) {
            var round = Round.of(new Runner(options()).run());
            rounds.add(round);
            round.print("%4d".formatted(number));
        }
        Round.median(rounds).print("中位");
    }

    private static Options options() {
        return new OptionsBuilder()
                .include(ScoringBenchmark.class.getName())
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .build();
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

    /** 一轮 — hall months a second by the clock, and milliseconds of processor for one. */
    private record Round(Side xunting, Side drools, double byClock, double byProcessor) {
        static Round of(Collection<RunResult> results) {
            var xunting = Side.of(results, "xunting");
            var drools = Side.of(results, "drools");
            return new Round(
                    xunting, drools, xunting.rate() / drools.rate(), drools.processor() / xunting.processor());
        }

        /** Of every figure the one in the middle. */
        static Round median(List<Round> rounds) {
            return new Round(
                    new Side(
                            middle(rounds, round -> round.xunting().rate()),
                            middle(rounds, round -> round.xunting().processor())),
                    new Side(
                            middle(rounds, round -> round.drools().rate()),
                            middle(rounds, round -> round.drools().processor())),
                    middle(rounds, Round::byClock),
                    middle(rounds, Round::byProcessor));
        }

        private static double middle(List<Round> rounds, ToDoubleFunction<Round> figure) {
            return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%s %,12.1f %,12.2f %6.1f %,14.3f %,13.2f %6.1f%n",
                    name,
                    xunting.rate(),
                    drools.rate(),
                    byClock,
                    xunting.processor(),
                    drools.processor(),
                    byProcessor);
        }
    }

    /** 一方. */
    private record Side(double rate, double processor) {
        static Side of(Collection<RunResult> results, String method) {
            var result = results.stream()
                    .filter(found -> found.getParams().getBenchmark().endsWith("." + method))
                    .findFirst()
                    .orElseThrow();
            var processor = Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.LABEL));
            return new Side(result.getPrimaryResult().getScore(), processor.getScore());
        }
    }
}
