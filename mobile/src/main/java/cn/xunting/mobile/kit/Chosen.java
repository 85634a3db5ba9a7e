package cn.xunting.mobile.kit;

import static cn.xunting.mobile.language.Say.say;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/** Marks the chosen one of a group of buttons, for the eye and for a screen reader. */
public final class Chosen {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Chosen() {}

    public static void mark(Button button, boolean chosen) {
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setAccessibleHelp(chosen ? say("已选中") : "");
    }
}
