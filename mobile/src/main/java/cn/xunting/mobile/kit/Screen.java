package cn.xunting.mobile.kit;

import static cn.xunting.mobile.language.Say.say;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The frame of every screen: a bar with the way back, a title and tools; a body that scrolls; a bar of actions below. */
public class Screen extends BorderPane {
    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
    private static final Insets BACK_AT_THE_EDGE = new Insets(0, 0, 0, -14);
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final IconButton back = new IconButton(Icon.BACK, say("返回"));
    private final HBox tools = new HBox();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final VBox head = new VBox();
    private final VBox foot = new VBox();

    protected Screen(String name) {
        getStyleClass().add("screen");
        title.getStyleClass().add("bar-title");
        subtitle.getStyleClass().add("bar-subtitle");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setText(name);
        VBox names = new VBox(title, subtitle);
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        back.setId("back");
        HBox.setMargin(back, BACK_AT_THE_EDGE);
        backVisible(false);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(back, names, tools);
        bar.getStyleClass().add("top-bar");
        head.getChildren().add(bar);
        setTop(head);

        body.getStyleClass().add("body");
        body.setFillWidth(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setPannable(true);
        // The bar keeps its place, so that nothing shifts; where there is nothing to scroll it is not drawn.
        Runnable look = () -> scroll.pseudoClassStateChanged(
                FITS, body.getHeight() <= scroll.getViewportBounds().getHeight());
        body.heightProperty().addListener(changed -> look.run());
        scroll.viewportBoundsProperty().addListener(changed -> look.run());
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    public final StringProperty titleProperty() {
        return title.textProperty();
    }

    public final StringProperty subtitleProperty() {
        return subtitle.textProperty();
    }

    /** What lies in the body, from top to bottom. */
    protected final void body(Node... nodes) {
        body.getChildren().setAll(nodes);
    }

    /** Buttons at the right of the top bar. */
    protected final void tools(Node... nodes) {
        tools.getChildren().setAll(nodes);
    }

    /** What stays below the top bar while the body scrolls. */
    protected final void pinned(Node... nodes) {
        VBox pinned = new VBox(nodes);
        pinned.getStyleClass().add("pinned");
        head.getChildren().add(pinned);
    }

    /** Buttons that stay at the bottom, in reach of the thumb. */
    protected final void actions(Node... nodes) {
        foot.getStyleClass().add("bottom-bar");
        foot.getChildren().setAll(nodes);
        setBottom(foot);
    }

    /** The buttons at the bottom are there only while something holds. */
    protected final void actionsShownWhile(ObservableValue<Boolean> condition) {
        foot.visibleProperty().bind(condition);
        foot.managedProperty().bind(condition);
    }

    /** Shows the body from its beginning. */
    public final void scrollToTop() {
        scroll.setVvalue(0);
    }

    /** Called each time the screen comes to the front. */
    protected void shown() {}

    /** How high the bar of actions is; zero where there is none. */
    final DoubleBinding actionsHeight() {
        return Bindings.createDoubleBinding(
                () -> foot.isVisible() ? foot.getHeight() : 0, foot.visibleProperty(), foot.heightProperty());
    }

    final void onBack(Runnable leave) {
        back.setOnAction(event -> leave.run());
    }

    final void backVisible(boolean visible) {
        back.setVisible(visible);
        back.setManaged(visible);
    }
}
