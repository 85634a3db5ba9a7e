package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.desk.Threads;

/** 位置 — where in the app the inspector is, kept so that a killed app opens there again. */
final class Place {
    private static final String UNIT = "place.unit";
    private static final String ITEM = "place.item";
    private final Settings settings;
    private final Threads threads;

    Place(Settings settings, Threads threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /** The unit that was open; empty for none. */
    String unit() {
        return settings.get(UNIT).orElse("");
    }

    /** The item that was being recorded there; empty for none. */
    String item() {
        return settings.get(ITEM).orElse("");
    }

    /** Written without the screen waiting for it. */
    void keep(String unit, String item) {
        threads.work().execute(() -> {
            if (!unit().equals(unit) || !item().equals(item)) {
                settings.put(UNIT, unit);
                settings.put(ITEM, item);
            }
        });
    }
}
