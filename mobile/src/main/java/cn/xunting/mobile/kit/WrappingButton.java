package cn.xunting.mobile.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button filled by content whose words wrap. JavaFX's own asks its graphic for a height without saying at which width. */
abstract class WrappingButton extends Button {
    private Region content = new Region();

    /** Called once, by the constructor. */
    final void fill(Region filling, Runnable action) {
        content = filling;
        content.setMouseTransparent(true);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> action.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double given = width < 0 ? prefWidth(-1) : width;
        return insets.getTop() + content.prefHeight(given - insets.getLeft() - insets.getRight()) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets insets = getInsets();
        content.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }
}
