package cn.xunting.mobile.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.animation.TranslateTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The root of the scene: a stack of screens, and over them a sheet and a snackbar. ESC, which is Android's back too, goes back. */
public final class Navigator extends StackPane {
    private static final Duration SLIDE = Duration.millis(160);
    private static final double GAP = 12;
    private final Deque<Screen> screens = new ArrayDeque<>();
    private final StackPane stage = new StackPane();
    private final Region shade = new Region();
    private final Snackbar snackbar = new Snackbar();
    private Consumer<Screen> onShown = screen -> {};
    private @Nullable Sheet sheet;
    private @Nullable Node focusBefore;

    public Navigator() {
        getStyleClass().add("navigator");
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.setOnMouseClicked(event -> closeSheet());
        StackPane.setAlignment(snackbar, Pos.BOTTOM_CENTER);
        getChildren().addAll(stage, shade, snackbar);
        addEventHandler(KeyEvent.KEY_RELEASED, this::backAtEscape);
    }

    /** Called with every screen that comes to the front. */
    public void onShown(Consumer<Screen> listener) {
        onShown = listener;
    }

    public Snackbar snackbar() {
        return snackbar;
    }

    /** Makes a screen the only one. */
    public void start(Screen screen) {
        closeSheet();
        snackbar.hide();
        screens.clear();
        screens.push(screen);
        show(screen);
    }

    /** Puts a screen in front; going back uncovers the one before. */
    public void open(Screen screen) {
        screens.push(screen);
        show(screen);
    }

    /** Puts a screen in front; if it is on the way here, goes back to it. */
    public void turnTo(Screen screen) {
        if (screens.contains(screen)) {
            while (screens.getFirst() != screen) {
                screens.pop();
            }
            show(screen);
        } else {
            open(screen);
        }
    }

    /** Closes the sheet, or else leaves the screen in front; the last one stays. */
    public void back() {
        if (sheet != null) {
            closeSheet();
        } else if (screens.size() > 1) {
            screens.pop();
            show(screens.getFirst());
        }
    }

    /** Leaves a screen if it is still the one in front; the user may have left it already. */
    public void leave(Screen screen) {
        if (screens.size() > 1 && screens.getFirst() == screen) {
            screens.pop();
            show(screens.getFirst());
        }
    }

    /** Slides a sheet up over the screen. */
    public void ask(Sheet question) {
        closeSheet();
        sheet = question;
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        question.onClose(this::closeSheet);
        question.maxWidthProperty().bind(widthProperty());
        StackPane.setAlignment(question, Pos.BOTTOM_CENTER);
        stage.setDisable(true);
        shade.setVisible(true);
        getChildren().add(question);
        question.setTranslateY(getHeight() / 3);
        TranslateTransition slide = new TranslateTransition(SLIDE, question);
        slide.setToY(0);
        slide.play();
        question.requestFocus();
    }

    public void closeSheet() {
        if (sheet != null) {
            getChildren().remove(sheet);
            sheet = null;
            shade.setVisible(false);
            stage.setDisable(false);
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    /** Moves everything up by what the soft keyboard covers. */
    public void keyboardHeight(double height) {
        setPadding(new Insets(0, 0, height, 0));
    }

    private void show(Screen screen) {
        screen.onBack(this::back);
        screen.backVisible(screens.size() > 1);
        // Above the screen's own buttons: for ten seconds it would cover the one needed next.
        snackbar.translateYProperty().bind(screen.actionsHeight().add(GAP).negate());
        stage.getChildren().setAll(screen);
        screen.shown();
        screen.requestFocus();
        onShown.accept(screen);
    }

    private void backAtEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back();
        }
    }
}
