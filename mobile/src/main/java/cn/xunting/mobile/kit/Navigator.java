package cn.xunting.mobile.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The root of the scene: a stack of screens, and over them a sheet and a snackbar. ESC, which is Android's back too, goes back. */
public final class Navigator extends StackPane {
    private static final double GAP = 12;
    private static final double SIDE = 16;
    private static final String CLEAR = "clear";
    private final Deque<Screen> screens = new ArrayDeque<>();
    private final StackPane stage = new StackPane();
    private final Region shade = new Region();
    private final Snackbar snackbar = new Snackbar();
    private final Motion turning = new Motion();
    private final Motion sliding = new Motion();
    private final ChangeListener<@Nullable Node> withinSheet = (owner, before, now) -> keepWithinSheet(now);
    private Consumer<Screen> onShown = screen -> {};
    private @Nullable Sheet sheet;
    private @Nullable Node focusBefore;

    public Navigator() {
        getStyleClass().add("navigator");
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.setOnMouseClicked(event -> closeSheet());
        StackPane.setAlignment(snackbar, Pos.BOTTOM_CENTER);
        StackPane.setMargin(snackbar, new Insets(0, SIDE, 0, SIDE));
        sceneProperty().addListener((scene, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(withinSheet);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(withinSheet);
            }
        });
        getChildren().addAll(stage, shade, snackbar);
        addEventHandler(KeyEvent.KEY_RELEASED, this::backAtEscape);
    }

    /** Called with every screen that comes to the front. */
    public void onShown(Consumer<Screen> listener) {
        onShown = listener;
    }

    /** The screens that lead to the one in front, from the first on. */
    public List<Screen> way() {
        List<Screen> way = new ArrayList<>(screens);
        Collections.reverse(way);
        return way;
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
        show(screen, 0);
    }

    /** Puts a screen in front; going back uncovers the one before. */
    public void open(Screen screen) {
        screens.push(screen);
        show(screen, 1);
    }

    /** Puts a screen in front; if it is on the way here, goes back to it. */
    public void turnTo(Screen screen) {
        if (screens.contains(screen)) {
            while (screens.getFirst() != screen) {
                screens.pop();
            }
            show(screen, -1);
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
            show(screens.getFirst(), -1);
        }
    }

    /** Leaves a screen if it is still the one in front; the user may have left it already. */
    public void leave(Screen screen) {
        if (screens.size() > 1 && screens.getFirst() == screen) {
            screens.pop();
            show(screens.getFirst(), -1);
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
        shade.setVisible(true);
        shade.getStyleClass().remove(CLEAR);
        if (question.isClear()) {
            shade.getStyleClass().add(CLEAR);
        }
        getChildren().add(question);
        sliding.slideIn(question, 0, getHeight() / 3);
        question.requestFocus();
    }

    public void closeSheet() {
        if (sheet != null) {
            Sheet closed = sheet;
            sheet = null; // before the focus leaves it with its last control
            getChildren().remove(closed);
            shade.setVisible(false);
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    /** Moves everything up by what the soft keyboard covers. */
    public void keyboardHeight(double height) {
        setPadding(new Insets(0, 0, height, 0));
    }

    /** @param from the side it comes from: 1 the right, where the way leads on, -1 the left, where it came from, 0 neither */
    private void show(Screen screen, int from) {
        screen.onBack(this::back);
        screen.backVisible(screens.size() > 1);
        // Above the screen's own buttons: for ten seconds it would cover the one needed next.
        snackbar.translateYProperty().bind(screen.actionsHeight().add(GAP).negate());
        stage.getChildren().setAll(screen);
        screen.shown();
        screen.requestFocus();
        turning.slideIn(screen, from * getWidth() / 4, 0);
        onShown.accept(screen);
    }

    /** What lies below a sheet can be seen and not reached: the focus that wanders there begins again at the sheet. */
    private void keepWithinSheet(@Nullable Node focused) {
        Sheet open = sheet;
        if (open == null || focused == null) {
            return;
        }
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == open) {
                return;
            }
        }
        open.requestFocus();
    }

    private void backAtEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back();
        }
    }
}
