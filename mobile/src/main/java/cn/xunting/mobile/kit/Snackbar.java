package cn.xunting.mobile.kit;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says for some seconds what has just happened, with one way to take it back and the seconds left for it. */
public final class Snackbar extends HBox {
    private final Label label = new Label();
    private final Button button = new Button();
    private final Motion motion = new Motion();
    private @Nullable Timeline timer;

    public Snackbar() {
        getStyleClass().add("snackbar");
        setId("snackbar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(Region.USE_PREF_SIZE);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        button.setId("snackbar-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        getChildren().addAll(label, button);
        hide();
    }

    /** Says something for some seconds. */
    public void say(String words, int seconds) {
        start(words, seconds, null, null);
    }

    /** Says something that can be taken back while it is shown. */
    public void offer(String words, String action, int seconds, Runnable takeBack) {
        start(words, seconds, action, takeBack);
    }

    public void hide() {
        stop();
        setVisible(false);
        setManaged(false);
    }

    private void start(String words, int seconds, @Nullable String action, @Nullable Runnable takeBack) {
        stop();
        label.setText(words);
        button.setVisible(action != null);
        button.setOnAction(event -> {
            hide();
            if (takeBack != null) {
                takeBack.run();
            }
        });
        setVisible(true);
        setManaged(true);
        motion.fadeIn(this);
        Timeline ticks = new Timeline();
        for (int passed = 0; passed < seconds; passed++) {
            int left = seconds - passed;
            ticks.getKeyFrames()
                    .add(new KeyFrame(
                            Duration.seconds(passed),
                            event -> button.setText(action == null ? "" : action + " (" + left + ")")));
        }
        ticks.getKeyFrames().add(new KeyFrame(Duration.seconds(seconds), event -> hide()));
        button.setText(action == null ? "" : action + " (" + seconds + ")");
        timer = ticks;
        ticks.play();
    }

    private void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
