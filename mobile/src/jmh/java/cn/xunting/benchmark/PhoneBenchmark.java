package cn.xunting.benchmark;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.model.Digest;
import cn.xunting.model.UuidV7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * 手机 — how long the app takes where its user waits, on a desktop JVM: from the start to the first tap, from a tap to the disk, from frame to
 * frame, and with an outbox nobody emptied for weeks. Everything takes turns with the least that could be done instead, so that what else the
 * machine does falls on both.
 */
public final class PhoneBenchmark {
    private static final int STARTS = 7;
    private static final int SCROLLS = 3;
    private static final int TAPS = 300;
    private static final int PICTURE = 200_000;
    private static final int FULL = 10_000;
    private static final int SCROLLED = 500;

    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final UuidV7 ids = new UuidV7(clock);
    private final Random random = new Random(1);

    private PhoneBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Takes an empty folder on the disk to be measured. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PhoneBenchmark benchmark = new PhoneBenchmark(Path.of(arguments[0]));
        System.out.printf(
                "%s，%s，%d 核，开始时负载 %s%n%n",
                System.getProperty("os.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors(),
                Files.exists(Path.of("/proc/loadavg"))
                        ? Files.readString(Path.of("/proc/loadavg")).strip()
                        : "未知");
        benchmark.starts();
        benchmark.taps(new byte[0]);
        byte[] picture = new byte[PICTURE];
        benchmark.random.nextBytes(picture);
        benchmark.taps(picture);
        benchmark.scrolls();
        benchmark.full();
    }

    private void starts() throws IOException, InterruptedException {
        PhoneData.fill(folder.resolve("app"), clock.instant());
        List<long[]> app = new ArrayList<>();
        List<long[]> bare = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            app.add(child(PhoneWindow.class, "app", folder.resolve("app")));
            bare.add(child(PhoneWindow.class, "bare", folder.resolve("bare")));
        }
        System.out.printf("冷启动到能点（%d 对，各自一个进程）%n", STARTS);
        row("  巡厅，菜单点得开", app, 0, "毫秒", 1);
        row("  空的 JavaFX 窗口", bare, 0, "毫秒", 1);
        System.out.printf("  中位数之比 %.2f%n%n", median(app, 0) / (double) median(bare, 0));
    }

    /** A finding, with or without a photo, beside the same bytes written and forced. */
    private void taps(byte[] picture) throws IOException {
        Path place = folder.resolve("taps" + picture.length);
        Files.createDirectories(place);
        List<byte[]> photos = picture.length == 0 ? List.of() : List.of(picture);
        long[] tap = new long[TAPS];
        long[] write = new long[TAPS];
        try (DurableOutbox outbox = DurableOutbox.open(place.resolve("outbox"), clock)) {
            for (int i = -20; i < TAPS; i++) {
                byte[] bytes = bytes(i, picture);
                long before = System.nanoTime();
                add(outbox, i, photos.isEmpty() ? photos : List.of(bytes));
                long between = System.nanoTime();
                forced(place.resolve("bare" + i), bytes);
                long after = System.nanoTime();
                if (i >= 0) {
                    tap[i] = between - before;
                    write[i] = after - between;
                }
            }
        }
        Arrays.sort(tap);
        Arrays.sort(write);
        System.out.printf("从点保存到落盘（%d 次，%s）%n", TAPS, photos.isEmpty() ? "没有照片" : "一张 200 KB 的照片");
        System.out.printf("  待发箱           中位数 %6.2f 毫秒，99%% 在 %6.2f 毫秒以内%n", millis(tap, 50), millis(tap, 99));
        System.out.printf("  同样的字节直接落盘 中位数 %6.2f 毫秒，99%% 在 %6.2f 毫秒以内%n", millis(write, 50), millis(write, 99));
        System.out.printf("  中位数之比 %.2f%n%n", millis(tap, 50) / millis(write, 50));
    }

    private void scrolls() throws IOException, InterruptedException {
        Path place = folder.resolve("scroll");
        PhoneData.fill(place, clock.instant());
        try (DurableOutbox outbox = DurableOutbox.open(place.resolve("outbox"), clock)) {
            for (int i = 0; i < SCROLLED; i++) {
                add(outbox, i, List.of());
            }
        }
        List<long[]> app = new ArrayList<>();
        List<long[]> bare = new ArrayList<>();
        for (int i = 0; i < SCROLLS; i++) {
            app.add(child(PhoneScroll.class, "app", place));
            bare.add(child(PhoneScroll.class, "bare", folder.resolve("bare")));
        }
        System.out.printf("滚动 %d 条（%d 对，一帧到下一帧；显示器每秒 60 帧）%n", SCROLLED, SCROLLS);
        row("  待发箱，中位数", app, 0, "微秒", 2);
        row("  待发箱，99%", app, 1, "微秒", 2);
        row("  空的标签，中位数", bare, 0, "微秒", 2);
        row("  空的标签，99%", bare, 1, "微秒", 2);
        System.out.println();
    }

    private void full() throws IOException {
        System.out.printf("待发箱里有 %,d 条没有上传的%n", FULL);
        for (int items : new int[] {0, FULL}) {
            Path place = folder.resolve("full" + items);
            long began = System.nanoTime();
            try (DurableOutbox outbox = DurableOutbox.open(place, clock)) {
                for (int i = 0; i < items; i++) {
                    add(outbox, i, List.of());
                }
            }
            long filled = System.nanoTime();
            long heapBefore = heap();
            long opening = System.nanoTime();
            try (DurableOutbox outbox = DurableOutbox.open(place, clock)) {
                int there = outbox.items().size();
                long opened = System.nanoTime();
                add(outbox, items, List.of());
                long added = System.nanoTime();
                System.out.printf(
                        "  %,6d 条：打开并读出 %7.1f 毫秒，再记一条 %6.2f 毫秒，堆 %5.1f MB，磁盘 %5.1f MB%s%n",
                        there,
                        (opened - opening) / 1e6,
                        (added - opened) / 1e6,
                        (heap() - heapBefore) / 1e6,
                        size(place) / 1e6,
                        items == 0 ? "" : "，记满用了 %.1f 秒".formatted((filled - began) / 1e9));
            }
        }
    }

    private void add(DurableOutbox outbox, int number, List<byte[]> photos) {
        outbox.add(
                PhoneData.ACCOUNT,
                ids.next(),
                PhoneData.finding(
                        Math.abs(number),
                        clock.instant(),
                        photos.stream().map(Digest::sha256).toList()),
                photos);
    }

    /** No two alike, or the second would be there already. */
    private static byte[] bytes(int number, byte[] picture) {
        byte[] own = ("第 " + number + " 条，" + "字".repeat(200)).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = picture.length == 0 ? own : picture.clone();
        System.arraycopy(own, 0, bytes, 0, Math.min(own.length, bytes.length));
        return bytes;
    }

    private static void forced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }

    private static long[] child(Class<?> main, String what, Path home) throws IOException, InterruptedException {
        Files.createDirectories(home);
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dprism.order=sw",
                        "-Dfile.encoding=UTF-8",
                        "-Dxunting.phone.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        what,
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || said.isEmpty()) {
            throw new IOException(main.getSimpleName() + " " + what + " ended without figures: " + said);
        }
        return Arrays.stream(said.substring(said.lastIndexOf('\n') + 1).split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static void row(String name, List<long[]> runs, int figure, String unit, int memory) {
        long[] sorted = runs.stream().mapToLong(run -> run[figure]).sorted().toArray();
        System.out.printf(
                "%s：中位数 %,d %s（%,d 至 %,d），内存最多 %d MB%n",
                name,
                median(runs, figure),
                unit,
                sorted[0],
                sorted[sorted.length - 1],
                median(runs, memory) / 1024);
    }

    private static long median(List<long[]> runs, int figure) {
        return runs.stream().mapToLong(run -> run[figure]).sorted().toArray()[runs.size() / 2];
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long size(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
