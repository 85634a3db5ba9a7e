package cn.xunting.mobile.kit;

import static cn.xunting.mobile.language.Say.say;

import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/**
 * A line to search by. It searches at Enter or when typing rests: while Chinese is composed, Android rewrites the field at
 * every key, and a search at each of them would chase half words.
 */
public final class SearchField extends HBox {
    private static final Duration REST = Duration.millis(600);
    private final TextField input = new TextField();
    private final StringProperty words = new SimpleStringProperty("");
    private final PauseTransition rest = new PauseTransition(REST);

    /**
     * @param prompt a few words that fit into the field in the largest letters
     * @param help all that can be searched by, for who has it read out
     */
    public SearchField(String prompt, String help, String id) {
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        input.setId(id);
        input.setPromptText(prompt);
        input.setAccessibleText(help);
        HBox.setHgrow(input, Priority.ALWAYS);
        IconButton clear = new IconButton(Icon.CLOSE, say("清除"));
        clear.visibleProperty().bind(input.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> words.set(""));
        rest.setOnFinished(event -> take());
        input.textProperty().addListener(changed -> rest.playFromStart());
        input.setOnAction(event -> take());
        words.addListener(changed -> show());
        getChildren().addAll(Icon.SEARCH.node(), input, clear);
    }

    /** What is searched for: the text once it rests. */
    public StringProperty wordsProperty() {
        return words;
    }

    private void take() {
        rest.stop();
        words.set(input.getText());
    }

    private void show() {
        if (!input.getText().equals(words.get())) {
            input.setText(words.get());
        }
        rest.stop();
    }
}
