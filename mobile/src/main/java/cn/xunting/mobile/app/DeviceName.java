package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import java.util.UUID;

/** The name this phone gives itself in what it reports, made once. */
final class DeviceName {
    private static final String DEVICE = "device";

    private DeviceName() {}

    static String of(Settings settings) {
        return settings.get(DEVICE).orElseGet(() -> {
            String name = "phone-" + UUID.randomUUID().toString().substring(0, 8);
            settings.put(DEVICE, name);
            return name;
        });
    }
}
