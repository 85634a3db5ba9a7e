package cn.xunting.mobile.kit;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * 显示 — how the app looks to its user.
 *
 * @param motion whether screens and sheets move in, and buttons give
 */
public record Display(Theme theme, TextSize size, boolean motion) {
    /** As it is before anybody has chosen. */
    public static final Display USUAL = new Display(Theme.LIGHT, TextSize.STANDARD, true);

    private static final String MOVING = "moving";
    private static final String[] SHEETS = {"/cn/xunting/mobile/kit/colours.css", "/cn/xunting/mobile/kit/phone.css"};

    public Display with(Theme other) {
        return new Display(other, size, motion);
    }

    public Display with(TextSize other) {
        return new Display(theme, other, motion);
    }

    public Display moving(boolean other) {
        return new Display(theme, size, other);
    }

    /** Dresses a scene; another display changes the clothes at once. */
    public void wear(Scene scene) {
        if (!scene.getStylesheets().equals(Arrays.asList(SHEETS))) {
            scene.getStylesheets().setAll(SHEETS);
        }
        var classes = scene.getRoot().getStyleClass();
        classes.removeAll(allClasses().toList());
        classes.addAll(ownClasses().filter(name -> !name.isEmpty()).toList());
    }

    /** Whether things may move where a node is shown. */
    static boolean moves(Node node) {
        return node.getScene() != null
                && node.getScene().getRoot().getStyleClass().contains(MOVING);
    }

    private Stream<String> ownClasses() {
        return Stream.of(theme.styleClass(), size.styleClass(), motion ? MOVING : "");
    }

    private static Stream<String> allClasses() {
        return Stream.of(
                        Stream.of(Theme.values()).map(Theme::styleClass),
                        Stream.of(TextSize.values()).map(TextSize::styleClass),
                        Stream.of(MOVING))
                .flatMap(names -> names);
    }
}
