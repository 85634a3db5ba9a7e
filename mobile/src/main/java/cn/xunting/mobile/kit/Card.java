package cn.xunting.mobile.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What belongs together, on a ground of its own, with an optional heading. */
public final class Card extends VBox {
    public Card(Node... nodes) {
        super(nodes);
        getStyleClass().add("card");
    }

    public static Card named(String heading, Node... nodes) {
        Card card = new Card(Words.heading(heading));
        card.getChildren().addAll(nodes);
        return card;
    }

    /** A small heading that can change. */
    public static Card named(Label heading, Node... nodes) {
        Card card = new Card(heading);
        card.getChildren().addAll(nodes);
        return card;
    }
}
