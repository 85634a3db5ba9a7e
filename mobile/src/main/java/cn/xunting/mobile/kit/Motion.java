package cn.xunting.mobile.kit;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** 动画 — short movements that say where something comes from. Where they are switched off, it is there at once. */
final class Motion {
    private static final Duration SHORT = Duration.millis(180);
    private static final double FAINT = 0.3;
    private @Nullable Animation running;

    /** Lets a node slide to its place from a distance; one on its way arrives first. */
    void slideIn(Node node, double fromX, double fromY) {
        settle();
        if (!Display.moves(node)) {
            return;
        }
        node.setTranslateX(fromX);
        node.setTranslateY(fromY);
        TranslateTransition slide = new TranslateTransition(SHORT, node);
        slide.setToX(0);
        slide.setToY(0);
        begin(new ParallelTransition(slide, fade(node)));
    }

    /** Lets a node become visible where it is. */
    void fadeIn(Node node) {
        settle();
        if (Display.moves(node)) {
            begin(fade(node));
        }
    }

    private void begin(Animation animation) {
        running = animation;
        animation.play();
    }

    private static FadeTransition fade(Node node) {
        FadeTransition fade = new FadeTransition(SHORT, node);
        fade.setFromValue(FAINT);
        fade.setToValue(1);
        return fade;
    }

    private void settle() {
        if (running != null) {
            running.jumpTo("end");
            running.stop();
            running = null;
        }
    }
}
