package cn.xunting.mobile.kit;

import static cn.xunting.mobile.language.Say.say;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Slides up from the bottom over a screen: a question with its answers, or a list to look at. ESC or a tap beside it closes it. */
public final class Sheet extends VBox {
    private Runnable closing = () -> {};

    public Sheet(String title, Region content, ActionButton... answers) {
        getStyleClass().add("sheet");
        setId("sheet");
        setMaxHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setPannable(true);
        // A scroll pane asks for its content's height as if no line wrapped.
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        getChildren().addAll(Words.heading(title), scroll);
        for (ActionButton answer : answers) {
            getChildren().add(answer);
        }
        ActionButton close = ActionButton.secondary(answers.length == 0 ? say("关闭") : say("取消"));
        close.setId("sheet-close");
        close.doing(() -> closing.run());
        getChildren().add(close);
    }

    void onClose(Runnable close) {
        closing = close;
    }
}
