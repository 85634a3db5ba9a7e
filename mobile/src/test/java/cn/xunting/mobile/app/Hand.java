package cn.xunting.mobile.app;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What an inspector's hand and eye do. */
final class Hand {
    private Hand() {}

    /** Taps what a selector finds, once it is there. */
    static void tap(FxRobot robot, String query) {
        until(() -> robot.lookup(query).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What is written there; empty if it is not there. */
    static String text(FxRobot robot, String query) {
        return robot.lookup(query)
                .tryQuery()
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : "")
                .orElse("");
    }

    /** Whether something is there to be seen. */
    static boolean visible(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** Waits until something has become so. */
    static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 10 seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
