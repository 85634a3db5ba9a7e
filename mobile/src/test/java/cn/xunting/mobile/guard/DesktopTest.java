package cn.xunting.mobile.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** java.desktop is not there on a phone. */
class DesktopTest {
    /**
     * Parts of JavaFX that name the desktop, and why that is no matter. {@link #nothing_the_app_can_come_to_names_the_desktop} holds
     * the reasons to be true.
     */
    private static final Map<String, String> NOT_COME_TO = Map.of(
            "com.sun.javafx.property.adapter.", "properties of JavaBeans: named by javafx.beans.property.adapter alone",
            "com.sun.prism.j2d.",
                    "drawing by AWT and printing: looked up by name, when asked for with prism.order=j2d");

    private static final ClassUse USE = ClassUse.of(AppOnTheWay.everything());

    @Test
    void only_the_known_parts_of_javafx_name_the_desktop() {
        Set<String> unknown = new TreeSet<>(USE.desktop().keySet());
        unknown.removeIf(name -> NOT_COME_TO.keySet().stream().anyMatch(name::startsWith));
        assertThat(unknown).isEmpty();
    }

    @Test
    void nothing_the_app_can_come_to_names_the_desktop() {
        Set<String> reachable = USE.reachableFrom(name -> name.startsWith("cn.xunting."));
        assertThat(reachable).contains("javafx.scene.Scene", "org.h2.mvstore.MVStore", "com.google.zxing.Result");
        assertThat(USE.desktop().keySet()).doesNotContainAnyElementsOf(reachable);
    }

    @Test
    void every_exemption_is_still_needed() {
        for (String part : NOT_COME_TO.keySet()) {
            assertThat(USE.desktop().keySet()).anyMatch(name -> name.startsWith(part));
        }
    }

    @Test
    void this_would_be_found_in_a_class_that_draws_with_awt() {
        ClassUse tests = ClassUse.of(List.of(Path.of("target", "test-classes")));
        assertThat(tests.desktop()).containsKey("cn.xunting.mobile.sample.TestPhotos");
        assertThat(tests.reachableFrom("cn.xunting.mobile.app.Phone"::equals))
                .contains("cn.xunting.mobile.sample.TestPhotos");
    }
}
