package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.desk.Threads;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 位置 — the way from the first screen to where the user is, kept so that a killed app opens there again. */
final class Place {
    private static final String WAY = "place.way";
    private final Settings settings;
    private final Threads threads;

    Place(Settings settings, Threads threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /** The steps from the first screen; none where it was the one in front. */
    List<Step> way() {
        return kept().lines().map(Step::read).flatMap(Optional::stream).toList();
    }

    /** Written without the screen waiting for it. */
    void keep(List<Step> steps) {
        String way = steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
        threads.work().execute(() -> {
            if (!kept().equals(way)) {
                settings.put(WAY, way);
            }
        });
    }

    private String kept() {
        return settings.get(WAY).orElse("");
    }
}
