package cn.xunting.mobile.scan;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.port.Camera;
import cn.xunting.mobile.port.LabelReader;
import cn.xunting.mobile.scan.Outcome.Nothing;
import cn.xunting.mobile.scan.Outcome.Opened;
import cn.xunting.mobile.scan.Outcome.Several;
import cn.xunting.model.UnitLabel;
import cn.xunting.model.wire.UnitEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 扫码 — from a picture of a label to its unit, on the phone alone. Nothing waits for the camera, which may never answer, and what
 * it answers too late is dropped: nobody is taken away from what they have begun meanwhile.
 */
public final class ScanViewModel {
    /** What happens on the screen's thread. */
    public interface Ends {
        /** A picture is there and is being read. */
        void reading();

        /** It has been read. */
        void read(Outcome outcome);
    }

    private static final System.Logger LOG = System.getLogger(ScanViewModel.class.getName());
    private final HallCopy hall;
    private final Today today;
    private final Camera camera;
    private final LabelReader reader;
    private final Threads threads;
    private final Ends ends;
    private int attempt;

    public ScanViewModel(HallCopy hall, Today today, Camera camera, LabelReader reader, Threads threads, Ends ends) {
        this.hall = hall;
        this.today = today;
        this.camera = camera;
        this.reader = reader;
        this.threads = threads;
        this.ends = ends;
    }

    /** Takes a picture and reads it. A picture asked for before counts no more. */
    public void scan() {
        attempt++;
        int mine = attempt;
        camera.take(file -> {
            byte[] picture = content(file);
            threads.screen().execute(() -> begin(mine, picture));
        });
    }

    /** The inspector has gone on to something else; a picture that comes now opens nothing. */
    public void forget() {
        attempt++;
    }

    private void begin(int mine, byte[] picture) {
        if (mine == attempt) {
            ends.reading();
            threads.photos().execute(() -> {
                Outcome outcome = outcome(picture);
                threads.screen().execute(() -> end(mine, outcome));
            });
        }
    }

    private void end(int mine, Outcome outcome) {
        if (mine == attempt) {
            attempt++;
            ends.read(outcome);
        }
    }

    /** At once, before the camera's app takes its file away again; empty if it has done so already. */
    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A picture could not be read", e);
            return new byte[0];
        }
    }

    private Outcome outcome(byte[] picture) {
        List<String> codes;
        try {
            codes = reader.read(picture, text -> UnitLabel.of(text).isPresent());
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A picture could not be searched for labels", e);
            return new Nothing(say("没有读到照片"), say("请再拍一张，或者在名单里直接点窗口。"));
        }
        List<UnitLabel> labels =
                codes.stream().flatMap(text -> UnitLabel.of(text).stream()).toList();
        Set<String> labelled = labels.stream()
                .filter(label -> label.mayHangIn(hall.code()))
                .map(UnitLabel::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!labels.isEmpty() && labelled.isEmpty()) {
            return new Nothing(say("这是别的大厅的标签"), say("请扫本大厅窗口上的标签；也可以在名单里直接点窗口。"));
        }
        if (labelled.isEmpty()) {
            return codes.isEmpty()
                    ? new Nothing(say("照片里没有找到标签"), say("请走近些，让标签正对镜头、占画面的三分之一以上，避开反光，再拍一张；也可以在名单里直接点窗口。"))
                    : new Nothing(say("这个二维码不是窗口标签"), say("请拍印有窗口编号的那张标签；也可以在名单里直接点窗口。"));
        }
        List<UnitEntry> known = today.units().stream()
                .filter(unit -> labelled.contains(unit.code()))
                .toList();
        if (known.isEmpty()) {
            return new Nothing(
                    say("名单里没有 {0}", String.join(" ", labelled)),
                    say("标签可能是别的大厅的，或者名单还没有更新。请连上网络更新名单后再扫；也可以在名单里直接点窗口。"));
        }
        return known.size() == 1 ? new Opened(known.get(0).code()) : new Several(known);
    }
}
