package cn.xunting.mobile.app;

import cn.xunting.mobile.kit.Contrast;
import cn.xunting.mobile.kit.Snackbar;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** What holds for those who go by the keyboard, by touch alone or by a voice that reads the screen. */
final class Reach {
    private static final double RING = 3;
    private static final double SLACK = 2;

    private Reach() {}

    /** Which controls have no name or role, come before those above them, or have no ring around them while they have the focus. */
    static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        List<Node> stops = stops(scene);
        for (int i = 0; i < stops.size(); i++) {
            Node stop = stops.get(i);
            if (stop.getAccessibleRole() == AccessibleRole.NODE || stop.getAccessibleRole() == AccessibleRole.PARENT) {
                faults.add("no role: " + stop);
            }
            if (name(stop).isBlank()) {
                faults.add("no name: " + stop);
            }
            if (i > 0 && !floats(stop) && !follows(stops.get(i - 1), stop)) {
                faults.add("out of order: " + stop + " after " + stops.get(i - 1));
            }
        }
        Node focused = scene.getFocusOwner();
        stops.stream().filter(stop -> !hasRing(stop)).forEach(stop -> faults.add("no ring: " + stop));
        if (focused != null) {
            focused.requestFocus();
            focused.applyCss();
        }
        return faults;
    }

    /** What the focus comes to, one after the other; an open sheet keeps it. */
    static List<Node> stops(Scene scene) {
        Node sheet = scene.getRoot().lookup("#sheet");
        List<Node> stops = new ArrayList<>();
        collect(sheet == null ? scene.getRoot() : sheet, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    /** What is said over the screen comes last, wherever it is. */
    private static boolean floats(Node stop) {
        return stop.getParent() instanceof Snackbar;
    }

    /** Below, or to the right of a neighbour that may be higher. */
    private static boolean follows(Node before, Node after) {
        Bounds a = before.localToScene(before.getLayoutBounds());
        Bounds b = after.localToScene(after.getLayoutBounds());
        return seen(after, b.getMinY()) >= seen(before, a.getMinY()) - SLACK || b.getMinX() >= a.getMaxX() - SLACK;
    }

    /** What has scrolled away lies at the edge it went over. */
    private static double seen(Node node, double y) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane) {
                Bounds bounds = around.localToScene(around.getLayoutBounds());
                return Math.max(bounds.getMinY(), Math.min(y, bounds.getMaxY()));
            }
        }
        return y;
    }

    private static boolean hasRing(Node stop) {
        stop.requestFocus();
        stop.applyCss();
        if (!stop.isFocused() || !(stop instanceof Region region) || region.getBorder() == null) {
            return false;
        }
        List<BorderStroke> strokes = region.getBorder().getStrokes();
        Color ring = (Color) strokes.get(strokes.size() - 1).getTopStroke();
        return Contrast.between(ring, Contrast.groundOf(stop)) >= RING;
    }
}
