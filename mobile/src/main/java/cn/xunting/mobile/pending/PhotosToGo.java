package cn.xunting.mobile.pending;

import cn.xunting.mobile.kit.Badge;
import cn.xunting.mobile.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A line's photos: how many are still to go or, while one is under way, a bar in the same place. Both take the room they need all the time, so that nothing below moves. */
final class PhotosToGo extends StackPane {
    private final Badge state;
    private final Badge waiting;
    private final Badge words = new Badge("", Tone.WARNING);
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox moving = new HBox(words, bar);

    /** @param state the line's own badge, which would say otherwise than the bar while there is one */
    PhotosToGo(PendingLine line, Badge state) {
        this.state = state;
        waiting = new Badge(line.photos(), Tone.WARNING);
        moving.setId("upload-" + line.id());
        moving.getStyleClass().add("line-pair");
        moving.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(0);
        bar.accessibleTextProperty().bind(words.textProperty());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(waiting, moving);
        show(null);
    }

    /** @param upload how far they are; none while they wait */
    void show(@Nullable PendingUpload upload) {
        state.setVisible(upload == null);
        waiting.setVisible(upload == null);
        moving.setVisible(upload != null);
        if (upload != null) {
            words.setText(upload.words());
            bar.setProgress(upload.fraction());
        }
    }
}
