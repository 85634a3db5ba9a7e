package cn.xunting.mobile.app;

import cn.xunting.mobile.kit.Contrast;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/** What holds for every screen, whatever it shows and however it is dressed. */
final class Look {
    private static final double SLACK = 1;
    private static final double ICON = 3;
    private static final double ROOM_TO_READ = 120;
    private final Outfit outfit;
    private final double contrast;
    private final List<String> faults = new ArrayList<>();

    private Look(Outfit outfit) {
        this.outfit = outfit;
        this.contrast = outfit.theme() == Theme.CONTRAST ? 7 : 4.5;
    }

    /** What is too small for a thumb, cut off, beside the screen, or hard to tell from its ground. */
    static List<String> faults(Node root, Outfit outfit) {
        Look look = new Look(outfit);
        look.look(root, false);
        return look.faults;
    }

    private void look(Node node, boolean scrolls) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Button button) {
            double least = outfit.size().target();
            demand(button.getHeight() >= least && button.getWidth() >= least, "too small", button);
        }
        if (node instanceof Labeled || node instanceof TextInputControl) {
            onTheScreen(node, scrolls);
        }
        if (node instanceof TextInputControl input) {
            promptFits(input);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            standsOut(text, (Color) text.getFill(), contrast);
        }
        if (node instanceof SVGPath icon) {
            standsOut(icon, (Color) icon.getStroke(), ICON);
        }
        if (node instanceof ScrollPane scroll && scroll.getParent() instanceof Screen) {
            demand(scroll.getHeight() >= ROOM_TO_READ, "no room to read", scroll);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (parent instanceof Labeled labeled && child instanceof Text text) {
                    demand(text.getText().equals(labeled.getText()), "cut off", labeled);
                }
                look(child, scrolls || node instanceof ScrollPane);
            }
        }
    }

    /** Beside the screen nothing is found; below its edge only what scrolls. */
    private void onTheScreen(Node node, boolean scrolls) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        demand(bounds.getMinX() >= -SLACK && bounds.getMaxX() <= outfit.width() + SLACK, "beside the screen", node);
        demand(
                scrolls || (bounds.getMinY() >= -SLACK && bounds.getMaxY() <= outfit.height() + SLACK),
                "above or below the screen",
                node);
    }

    /** What an empty field asks for is read whole, or not at all. */
    private void promptFits(TextInputControl input) {
        Text prompt = new Text(input.getPromptText());
        prompt.setFont(input.getFont());
        double room = input.getWidth()
                - input.getInsets().getLeft()
                - input.getInsets().getRight();
        demand(
                !input.getText().isEmpty() || prompt.getLayoutBounds().getWidth() <= room,
                "prompt cut off: " + input.getPromptText(),
                input);
    }

    private void standsOut(Node node, Color colour, double least) {
        for (Node around = node; around != null; around = around.getParent()) {
            demand(around.getOpacity() == 1, "half transparent", around);
        }
        double found = Contrast.between(colour, Contrast.groundOf(node));
        demand(found >= least, "contrast of " + found, node);
    }

    private void demand(boolean holds, String fault, Node node) {
        if (!holds) {
            faults.add(fault + ", " + outfit.label() + ": " + node + " in " + node.getParent());
        }
    }
}
