package cn.xunting.mobile.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What is on a screen only while something holds, and takes no room otherwise. */
public final class Shown {
    private Shown() {}

    public static void onlyWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
