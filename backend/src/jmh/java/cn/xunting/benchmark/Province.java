package cn.xunting.benchmark;

import cn.xunting.scoring.Pool;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * 全省一个月 — many halls, each made up, scored, ranked and forgotten, on all processors. Only a running sum stays, so that
 * time grows with the halls and memory does not.
 */
public final class Province {
    private static final int HALLS = 1_500;
    private static final List<Integer> STEPS = List.of(1, 10, 100);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1024 * 1024;

    private Province() {}

    /** Takes the number of halls, 1,500 unless told. */
    public static void main(String[] arguments) {
        var halls = arguments.length == 0 ? HALLS : Integer.parseInt(arguments[0]);
        run(STEPS.get(STEPS.size() - 1)); // so that the first figures are not those of cold code
        System.out.println("   大厅      秒   大厅月/秒   其中计分/秒   堆峰值 MB   校验");
        STEPS.stream().filter(step -> step < halls).forEach(Province::report);
        report(halls);
    }

    private static void report(int halls) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var begun = System.nanoTime();
        var sums = run(halls);
        var seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
        System.out.printf(
                Locale.ROOT,
                "%7d %7.2f %11.0f %13.0f %11.0f   %016x%n",
                halls,
                seconds,
                halls / seconds,
                halls / (sums.scoring().get() / NANOS_PER_SECOND),
                peakHeap(),
                sums.digest().get());
    }

    /** The halls one after another on each processor: no two of one processor are in memory together. */
    private static Sums run(int halls) {
        var edition = HallMonth.edition();
        var sums = new Sums(new AtomicLong(), new AtomicLong());
        IntStream.range(0, halls).parallel().forEach(seed -> {
            var hall = HallMonth.of(seed, edition);
            var begun = System.nanoTime();
            var pools = hall.ranked(edition);
            sums.scoring().addAndGet(System.nanoTime() - begun);
            sums.digest().addAndGet(digest(pools) * (seed + 1L));
        });
        return sums;
    }

    private static long digest(List<Pool> pools) {
        var digest = 0L;
        for (var pool : pools) {
            for (var placing : pool.placings()) {
                digest = 31 * digest + placing.reason().hashCode();
                digest = 31 * digest + placing.contender().sheet().toString().hashCode();
            }
        }
        return digest;
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / BYTES_PER_MEGABYTE;
    }

    /** 累计 — all that is kept of the halls: the nanoseconds of scoring, of all processors together, and a digest. */
    private record Sums(AtomicLong scoring, AtomicLong digest) {}
}
