package cn.xunting.mobile.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A button as wide as the screen. */
public final class ActionButton extends Button {
    private ActionButton(String words, String style) {
        super(words);
        getStyleClass().addAll("action", style);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Never lower than its words need. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The one thing to do here. */
    public static ActionButton primary(String words) {
        return new ActionButton(words, "primary");
    }

    /** Another thing one may do. */
    public static ActionButton secondary(String words) {
        return new ActionButton(words, "secondary");
    }

    /** Something that ends or removes. */
    public static ActionButton grave(String words) {
        return new ActionButton(words, "grave");
    }

    public ActionButton with(Icon icon) {
        Node graphic = icon.node();
        setGraphic(graphic);
        return this;
    }

    /**
     * Says something else while what it does is being done. It stays enabled then, and another press must do nothing: to
     * disable it would move the focus to whatever comes next.
     */
    public ActionButton saying(String meanwhile, ObservableBooleanValue busy) {
        textProperty().bind(Bindings.when(busy).then(meanwhile).otherwise(getText()));
        return this;
    }

    public ActionButton doing(Runnable action) {
        setOnAction(event -> action.run());
        return this;
    }
}
