package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class RealOutboxScreensTest {
    private Path folder;
    private DurableOutbox outbox;
    private Phone phone;

    @Start
    void open(Stage stage) throws IOException {
        folder = Files.createTempDirectory("outbox");
        outbox = DurableOutbox.open(folder.resolve("outbox"), SampleHall.CLOCK);
        phone = Phone.open(stage, outbox);
    }

    @AfterEach
    void close() {
        phone.close();
        outbox.close();
    }

    @Test
    void what_the_screen_says_is_saved_is_on_disk_with_its_photos(FxRobot robot) throws IOException {
        record(robot);
        phone.picture(robot, "window-saved");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#outbox");
        until(() -> robot.lookup("#pending .card").tryQuery().isPresent());
        phone.picture(robot, "outbox-saved");

        outbox.close();
        outbox = DurableOutbox.open(folder.resolve("outbox"), SampleHall.CLOCK);
        List<OutboxItem> items = outbox.items();
        assertThat(items).hasSize(1);
        assertThat(items.get(0).finding().photos()).hasSize(2);
        for (String sha256 : items.get(0).finding().photos()) {
            byte[] jpeg = outbox.photo(sha256);
            assertThat(Digest.sha256(jpeg)).isEqualTo(sha256);
            assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(1280);
        }
    }

    @Test
    void what_is_taken_back_leaves_nothing(FxRobot robot) {
        record(robot);
        tap(robot, "#snackbar-action");
        until(() -> outbox.items().isEmpty());
    }

    private void record(FxRobot robot) {
        phone.hall.filled().signedIn();
        robot.interact(() -> phone.screens.start("", ""));
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#person-X0018");
        tap(robot, "#take-photo");
        until(() -> robot.lookup("#photos .photo").queryAll().size() == 1);
        robot.interact(() -> robot.lookup("#take-photo").queryButton().fire());
        until(() -> robot.lookup("#photos .photo").queryAll().size() == 2);
        phone.picture(robot, "finding-filled");
        tap(robot, "#save");
        until(() -> robot.lookup("#snackbar").query().isVisible());
    }
}
