package cn.xunting.mobile.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays nodes out in columns of equal width; in fewer than wished for, where the nodes are too wide for that in the letters chosen. */
public final class TileGrid extends Pane {
    private static final double GAP = 10;
    private final int wished;

    public TileGrid(int columns) {
        this.wished = columns;
        getStyleClass().add("tile-grid");
    }

    /** Replaces what is shown. */
    public void show(List<? extends Node> nodes) {
        getChildren().setAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + least() + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(n -> n.prefWidth(-1))
                .max()
                .orElse(0);
        return getInsets().getLeft()
                + widest * wished
                + GAP * (wished - 1)
                + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double given = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        int columns = columns(given);
        int rows = (getManagedChildren().size() + columns - 1) / columns;
        double height = Math.max(0, rows - 1) * GAP;
        for (int row = 0; row < rows; row++) {
            height += height(row, columns, cell(given, columns));
        }
        return insets.getTop() + height + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double given = getWidth() - insets.getLeft() - insets.getRight();
        int columns = columns(given);
        double cell = cell(given, columns);
        List<Node> nodes = getManagedChildren();
        double y = insets.getTop();
        for (int row = 0; row * columns < nodes.size(); row++) {
            double height = height(row, columns, cell);
            for (int i = row * columns; i < Math.min(nodes.size(), (row + 1) * columns); i++) {
                double x = insets.getLeft() + (i % columns) * (cell + GAP);
                nodes.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(cell), snapSizeY(height));
            }
            y += height + GAP;
        }
    }

    /** As many as fit; of an even number wished for a divisor, so that no row is left with one. */
    private int columns(double given) {
        int columns = (int) Math.max(1, Math.min(wished, Math.floor((given + GAP) / (least() + GAP))));
        while (wished % 2 == 0 && wished % columns != 0) {
            columns--;
        }
        return columns;
    }

    private double least() {
        return getManagedChildren().stream()
                .mapToDouble(n -> n.minWidth(-1))
                .max()
                .orElse(0);
    }

    private static double cell(double given, int columns) {
        return Math.floor((given - GAP * (columns - 1)) / columns);
    }

    private double height(int row, int columns, double cell) {
        List<Node> nodes = getManagedChildren();
        double height = 0;
        for (Node node : nodes.subList(row * columns, Math.min(nodes.size(), (row + 1) * columns))) {
            height = Math.max(height, Math.max(node.minHeight(cell), node.prefHeight(cell)));
        }
        return height;
    }
}
