package cn.xunting.mobile.kit;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Line icons on a grid of 24, as paths: icon fonts show boxes on some phones. */
public enum Icon {
    BACK("M15 5 L8 12 L15 19"),
    NEXT("M9 5 L16 12 L9 19"),
    CLOSE("M6 6 L18 18 M18 6 L6 18"),
    CAMERA("M4 8 H8 L9.5 5.5 H14.5 L16 8 H20 V19 H4 Z M12 10 A3.2 3.2 0 1 0 12 16.4 A3.2 3.2 0 1 0 12 10"),
    SCAN("M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15 M8.5 8.5 H15.5 V15.5 H8.5 Z"),
    OUTBOX("M12 14 V4 M8 8 L12 4 L16 8 M4 14 V20 H20 V14"),
    CHECK("M5 12.5 L10 17.5 L19 7.5"),
    STAR("M12 3.5 L14.6 9 L20.5 9.8 L16.2 13.9 L17.3 19.8 L12 16.9 L6.7 19.8 L7.8 13.9 L3.5 9.8 L9.4 9 Z"),
    SEARCH("M10.5 4 A6.5 6.5 0 1 0 10.5 17 A6.5 6.5 0 1 0 10.5 4 M15.5 15.5 L20 20"),
    PLUS("M12 5 V19 M5 12 H19"),
    MINUS("M5 12 H19"),
    EYE("M2.5 12 C6 6.5 18 6.5 21.5 12 C18 17.5 6 17.5 2.5 12 Z M12 9.2 A2.8 2.8 0 1 0 12 14.8 A2.8 2.8 0 1 0 12 9.2"),
    EYE_SHUT("M2.5 12 C6 6.5 18 6.5 21.5 12 C18 17.5 6 17.5 2.5 12 Z M5 19 L19 5"),
    WARNING("M12 4 L21 20 H3 Z M12 10 V14.5 M12 17 V17.4"),
    RETRY("M19 12 A7 7 0 1 1 16.5 6.6 M19 3.5 V8 H14.5"),
    PERSON("M12 4 A3.8 3.8 0 1 0 12 11.6 A3.8 3.8 0 1 0 12 4 M4.5 20 C5 12.5 19 12.5 19.5 20"),
    INFO("M12 3.5 A8.5 8.5 0 1 0 12 20.5 A8.5 8.5 0 1 0 12 3.5 M12 11 V16.5 M12 7.6 V8"),
    MOON("M19.5 14.5 A8 8 0 1 1 9.5 4.5 A6.5 6.5 0 0 0 19.5 14.5 Z"),
    MENU("M4 7 H20 M4 12 H20 M4 17 H20"),
    LIST("M9 6 H20 M9 12 H20 M9 18 H20 M4.5 6 H5 M4.5 12 H5 M4.5 18 H5");

    private static final double GRID = 24;
    private static final String LARGE = "large-icon";
    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A fresh node, larger than the letters beside it and growing with them. */
    public Region node() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-shape");
        shape.setManaged(false);
        Scale scale = new Scale();
        shape.getTransforms().add(scale);
        StackPane box = new StackPane(shape);
        box.getStyleClass().add("icon");
        scale.xProperty().bind(box.widthProperty().divide(GRID));
        scale.yProperty().bind(box.heightProperty().divide(GRID));
        box.setMouseTransparent(true);
        return box;
    }

    /** A fresh node for where there is nothing else to see. */
    Region large() {
        Region node = node();
        node.getStyleClass().add(LARGE);
        return node;
    }
}
