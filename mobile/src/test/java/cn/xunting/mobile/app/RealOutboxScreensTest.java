package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.model.Digest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
    private DurablePhone durable;
    private Phone phone;

    @Start
    void open(Stage stage) throws IOException {
        durable = DurablePhone.open(stage);
        phone = durable.phone();
    }

    @AfterEach
    void close() {
        durable.close();
    }

    @Test
    void what_the_screen_says_is_saved_is_on_disk_with_its_photos(FxRobot robot) throws IOException {
        record(robot);
        phone.picture(robot, "window-saved-with-photos");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#outbox");
        until(() -> robot.lookup("#pending .card").tryQuery().isPresent());
        phone.picture(robot, "outbox-saved");

        DurableOutbox outbox = durable.readAgain();
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
        until(() -> durable.outbox().items().isEmpty());
    }

    @Test
    void a_photo_is_looked_at_drawn_on_and_removed_before_it_is_saved(FxRobot robot) throws IOException {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        for (int taken = 1; taken <= 2; taken++) {
            int photos = taken;
            robot.interact(() -> robot.lookup("#take-photo").queryButton().fire());
            until(() -> robot.lookup("#photos .photo").queryAll().size() == photos);
        }
        tap(robot, "#photo-1");
        tap(robot, "#remove-photo");
        until(() -> robot.lookup("#photos .photo").queryAll().size() == 1);
        tap(robot, "#photo-0");
        until(() -> robot.lookup("#drawn-photo").query().getBoundsInLocal().getHeight() > 290);
        phone.picture(robot, "photo");
        draw(robot, "CIRCLE", -60, -60, 20, 10);
        draw(robot, "ARROW", 120, 60, 40, 10);
        draw(robot, "BLUR", -160, -100, -90, -40);
        until(() -> !robot.lookup("#undo-mark").queryButton().isDisabled());
        phone.picture(robot, "photo-drawn-on");
        tap(robot, "#photo-done");
        until(() -> visible(robot, "#save"));
        tap(robot, "#save");
        until(() -> durable.outbox().items().size() == 1);
        String sha256 = durable.outbox().items().get(0).finding().photos().get(0);
        BufferedImage saved =
                ImageIO.read(new ByteArrayInputStream(durable.outbox().photo(sha256)));
        int red = 0;
        for (int x = 0; x < saved.getWidth(); x++) {
            Color colour = new Color(saved.getRGB(x, saved.getHeight() / 2));
            red += colour.getRed() > 180 && colour.getGreen() < 90 && colour.getBlue() < 90 ? 1 : 0;
        }
        assertThat(red).isBetween(6, 400);
    }

    @Test
    void a_killed_app_comes_back_on_the_sheet_with_everything_that_was_filled_in(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#person-X0018");
        robot.interact(() -> robot.lookup("#take-photo").queryButton().fire());
        until(() -> robot.lookup("#photos .photo").queryAll().size() == 1);
        robot.interact(() -> robot.lookup("#note").queryAs(TextArea.class).setText("在窗口吃早饭 "));
        String account = SampleHall.INSPECTOR.account();
        until(() -> durable.outbox()
                .drafts()
                .find(account, "W03", "S2.1.4b")
                .filter(draft ->
                        draft.note().equals("在窗口吃早饭 ") && draft.photos().size() == 1)
                .isPresent());

        phone.killedAndReopened(robot);

        until(() -> robot.lookup("#photos .photo").queryAll().size() == 1);
        assertThat(robot.lookup("#note").queryAs(TextArea.class).getText()).isEqualTo("在窗口吃早饭 ");
        phone.picture(robot, "finding-reopened");
        tap(robot, "#save");
        until(() -> durable.outbox().items().size() == 1);
        assertThat(durable.outbox().items().get(0).finding().staffNo()).isEqualTo("X0018");
        assertThat(durable.outbox().drafts().find(account, "W03", "S2.1.4b")).isEmpty();
    }

    /** Drags over the photo, from one point to another, both seen from its middle. */
    private static void draw(FxRobot robot, String tool, int fromX, int fromY, int toX, int toY) {
        tap(robot, "#tool-" + tool);
        Bounds photo = robot.lookup("#drawn-photo")
                .query()
                .localToScreen(robot.lookup("#drawn-photo").query().getLayoutBounds());
        Point2D middle = new Point2D(photo.getCenterX(), photo.getCenterY());
        robot.drag(middle.add(fromX, fromY), MouseButton.PRIMARY).dropTo(middle.add(toX, toY));
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
        phone.picture(robot, "finding-two-photos");
        tap(robot, "#save");
        until(() -> robot.lookup("#snackbar").query().isVisible());
    }
}
