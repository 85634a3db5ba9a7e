package cn.xunting.console;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The sample hall, for pages with something on them. */
public class SampleConsole implements QuarkusTestProfile {
    /** Of every account of the sample. */
    static final String PASSWORD = "xunting-demo";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("xunting.sample", "true", "xunting.admin-password", PASSWORD);
    }
}
