package cn.xunting.mobile.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row to look at, not to tap: what, more about it, and how it stands. */
public final class Facts {
    private Facts() {}

    public static Node row(String name, String line, Node... standing) {
        Label what = Words.plain(name);
        VBox text = new VBox(what, Words.quiet(line));
        text.setMinWidth(0);
        return new RowBox(new Region(), text, what, new Region(), standing);
    }
}
