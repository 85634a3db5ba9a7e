package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.desk.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 位置 — the way of screens that leads to where its user is, kept so that a killed app opens there again. */
final class Place {
    private static final String WAY = "place.way";
    private final Settings settings;
    private final Threads threads;

    Place(Settings settings, Threads threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /** From the first screen on, as far as this version of the app knows the steps. */
    List<Step> way() {
        List<Step> way = new ArrayList<>();
        for (String line : settings.get(WAY).orElse("").lines().toList()) {
            Optional<Step> step = Step.read(line);
            if (step.isEmpty()) {
                break;
            }
            way.add(step.get());
        }
        return way;
    }

    /** Written without the screen waiting for it. */
    void keep(List<Step> way) {
        String written = way.stream().map(Step::written).collect(Collectors.joining("\n"));
        threads.work().execute(() -> {
            if (!settings.get(WAY).orElse("").equals(written)) {
                settings.put(WAY, written);
            }
        });
    }
}
