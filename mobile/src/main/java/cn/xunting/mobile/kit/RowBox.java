package cn.xunting.mobile.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What a row holds: a mark, words, how it stands, and where it leads. Side by side where the words keep room for some
 * characters; else, in large letters or on a small phone, mark, words and standing lie below one another.
 */
final class RowBox extends Region {
    private static final double GAP = 10;
    private static final double CLOSE = 4;
    private static final double FEWEST_CHARACTERS = 6;
    private final Region lead;
    private final VBox words;
    private final VBox standing;
    private final Region end;
    private final Label measure;

    /** @param measure a label of the words, in whose letters their room is reckoned */
    RowBox(Region lead, VBox words, Label measure, Region end, Node... standing) {
        this.lead = lead;
        this.words = words;
        this.measure = measure;
        this.end = end;
        this.standing = new VBox(standing);
        this.standing.getStyleClass().add("row-standing");
        this.standing.setManaged(standing.length > 0);
        getChildren().addAll(lead, words, this.standing, end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return width(end);
    }

    @Override
    protected double computePrefWidth(double height) {
        return withGap(width(lead)) + words.prefWidth(-1) + withGap(width(standing)) + withGap(width(end));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double given = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        double left = given - withGap(width(end));
        double height = isWide(given)
                ? Math.max(
                        words.prefHeight(left - withGap(width(lead)) - withGap(width(standing))),
                        Math.max(height(lead), height(standing)))
                : closeTo(height(lead)) + words.prefHeight(left) + closeTo(height(standing));
        return insets.getTop() + Math.max(height, height(end)) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double given = getWidth() - insets.getLeft() - insets.getRight();
        double high = getHeight() - insets.getTop() - insets.getBottom();
        double left = given - withGap(width(end));
        double x = insets.getLeft();
        double y = insets.getTop();
        place(end, x + given - width(end), y, width(end), high);
        if (isWide(given)) {
            standing.setAlignment(Pos.CENTER_RIGHT);
            double room = left - withGap(width(lead)) - withGap(width(standing));
            place(lead, x, y, width(lead), high);
            place(words, x + withGap(width(lead)), y, room, high);
            place(standing, x + left - width(standing), y, width(standing), high);
        } else {
            standing.setAlignment(Pos.CENTER_LEFT);
            double wordsHigh = words.prefHeight(left);
            double used = closeTo(height(lead)) + wordsHigh + closeTo(height(standing));
            double top = y + Math.max(0, (high - used) / 2);
            lead.resizeRelocate(x, top, width(lead), height(lead));
            words.resizeRelocate(x, top + closeTo(height(lead)), left, wordsHigh);
            standing.resizeRelocate(x, top + used - height(standing), width(standing), height(standing));
        }
    }

    private boolean isWide(double given) {
        double room = given - withGap(width(lead)) - withGap(width(standing)) - withGap(width(end));
        return room
                >= Math.min(
                        words.prefWidth(-1),
                        FEWEST_CHARACTERS * measure.getFont().getSize());
    }

    /** In the middle of the row's height, as high as it wants to be. */
    private static void place(Region region, double x, double y, double width, double high) {
        double own = Math.min(high, region.prefHeight(width));
        region.resizeRelocate(x, Math.floor(y + (high - own) / 2), width, own);
    }

    private static double width(Region region) {
        return region.isManaged() ? region.prefWidth(-1) : 0;
    }

    private static double height(Region region) {
        return region.isManaged() ? region.prefHeight(-1) : 0;
    }

    private static double withGap(double width) {
        return width > 0 ? width + GAP : 0;
    }

    private static double closeTo(double height) {
        return height > 0 ? height + CLOSE : 0;
    }
}
