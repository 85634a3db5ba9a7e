package cn.xunting.mobile.finding;

import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.picture.Raster;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The photo under the finger: what is dragged is shown at once as an outline, and drawn when the finger is lifted. */
final class DrawnPhoto {
    private static final double WIDTH = 396;
    private static final double HEIGHT = 530;
    private final PhotoViewModel model;
    private final ImageView view = new ImageView();
    private final Pane pane = new Pane(view);
    private double room = WIDTH;
    private double scale = 1;
    private @Nullable Point2D from;
    private @Nullable Shape outline;

    DrawnPhoto(PhotoViewModel model) {
        this.model = model;
        pane.setId("drawn-photo");
        view.setSmooth(true);
        model.shown().addListener(changed -> show(model.shown().get()));
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        show(null);
    }

    Node node() {
        StackPane middle = new StackPane(pane);
        middle.getStyleClass().add("photo");
        middle.setMinWidth(0);
        middle.widthProperty().addListener((wide, before, now) -> {
            room = Math.min(WIDTH, now.doubleValue());
            fit();
        });
        return middle;
    }

    private void show(@Nullable Raster raster) {
        if (raster == null) {
            view.setImage(null);
            pane.setMaxSize(WIDTH, HEIGHT / 2);
            pane.setPrefSize(WIDTH, HEIGHT / 2);
            return;
        }
        view.setImage(Pixels.of(raster));
        fit();
    }

    /** As large as the screen is wide. */
    private void fit() {
        Image image = view.getImage();
        if (image != null) {
            scale = Math.min(room / image.getWidth(), HEIGHT / image.getHeight());
            view.setFitWidth(image.getWidth() * scale);
            view.setFitHeight(image.getHeight() * scale);
            pane.setMaxSize(image.getWidth() * scale, image.getHeight() * scale);
            pane.setPrefSize(image.getWidth() * scale, image.getHeight() * scale);
        }
    }

    /** With a tool in hand the drag is the drawing's; without one it scrolls the screen. */
    private void press(MouseEvent event) {
        if (model.tool().get() != null) {
            from = new Point2D(event.getX(), event.getY());
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        Mark.Kind kind = model.tool().get();
        Point2D start = from;
        if (kind != null && start != null) {
            clearOutline();
            Shape shape = outline(kind, start, event.getX(), event.getY());
            shape.getStyleClass().add("outline");
            shape.setMouseTransparent(true);
            outline = shape;
            pane.getChildren().add(shape);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        Point2D start = from;
        if (start != null) {
            clearOutline();
            from = null;
            model.mark(pixel(start.getX()), pixel(start.getY()), pixel(event.getX()), pixel(event.getY()));
            event.consume();
        }
    }

    private int pixel(double onScreen) {
        return (int) Math.round(onScreen / scale);
    }

    private void clearOutline() {
        if (outline != null) {
            pane.getChildren().remove(outline);
            outline = null;
        }
    }

    private static Shape outline(Mark.Kind kind, Point2D from, double x, double y) {
        double width = Math.abs(x - from.getX());
        double height = Math.abs(y - from.getY());
        return switch (kind) {
            case CIRCLE -> new Ellipse((x + from.getX()) / 2, (y + from.getY()) / 2, width / 2, height / 2);
            case ARROW -> new Line(from.getX(), from.getY(), x, y);
            case BLUR -> new Rectangle(Math.min(x, from.getX()), Math.min(y, from.getY()), width, height);
        };
    }
}
