package cn.xunting.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.kit.Fonts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** That the guard can bark, and does not bark at nothing. */
@ExtendWith(ApplicationExtension.class)
class StoredPicturesTest {
    private static final Outfit OUTFIT = Outfit.all().get(0);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void a_screen_as_it_was_passes(FxRobot robot) {
        new StoredPictures(folder, true).compare("guarded", taken(robot, 20, "-x-accent", "保存"));
        assertThat(compare(taken(robot, 20, "-x-accent", "保存"))).isEmpty();
        assertThat(compare(taken(robot, 20, "-x-accent", "保全")))
                .as("a stroke of a letter")
                .isEmpty();
    }

    @Test
    void another_colour_and_a_button_elsewhere_are_noticed_and_shown(FxRobot robot) {
        new StoredPictures(folder, true).compare("guarded", taken(robot, 20, "-x-accent", "保存"));
        assertThat(compare(taken(robot, 20, "-x-on-good", "保存")))
                .singleElement()
                .asString()
                .startsWith("guarded-a differs by ");
        assertThat(Files.exists(Path.of("target", "pictures", "changed", "guarded-a-now.png")))
                .isTrue();
        assertThat(Files.exists(Path.of("target", "pictures", "changed", "guarded-a-kept.png")))
                .isTrue();
        assertThat(compare(taken(robot, 30, "-x-accent", "保存")))
                .as("10 pixels lower")
                .hasSize(1);
    }

    @Test
    void a_screen_nobody_has_kept_is_noticed(FxRobot robot) {
        assertThat(compare(taken(robot, 20, "-x-accent", "保存"))).containsExactly("guarded-a is not kept yet");
    }

    private List<String> compare(Map<String, Image> taken) {
        return new StoredPictures(folder, false).compare("guarded", taken);
    }

    private static Map<String, Image> taken(FxRobot robot, double y, String colour, String words) {
        AtomicReference<Map<String, Image>> taken = new AtomicReference<>(Map.of());
        robot.interact(() -> {
            Fonts.load();
            Button button = new Button(words);
            button.setStyle("-fx-background-color: " + colour);
            button.relocate(20, y);
            button.setPrefSize(300, 60);
            Scene scene = new Scene(new Pane(button, new Label()), OUTFIT.width(), OUTFIT.height());
            OUTFIT.wear(scene);
            taken.set(Map.of("a", OUTFIT.picture(scene)));
        });
        return Objects.requireNonNull(taken.get());
    }
}
