package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.IconButton;
import cn.xunting.mobile.kit.TileGrid;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** The photos taken, small, each with a way to remove it, and the button for the next. */
final class PhotoTiles {
    private static final double WIDTH = 176;
    private static final double HEIGHT = 108;
    private final FindingViewModel model;
    private final Consumer<Photo> toPhoto;
    private final TileGrid grid = new TileGrid(2);

    PhotoTiles(FindingViewModel model, Consumer<Photo> toPhoto) {
        this.model = model;
        this.toPhoto = toPhoto;
        grid.setId("photos");
        grid.managedProperty().bind(Bindings.isNotEmpty(model.form().photos()));
        model.form().photos().addListener((ListChangeListener<Photo>) change -> fill());
        fill();
    }

    Node node() {
        ActionButton take = ActionButton.secondary("").with(Icon.CAMERA).doing(model::takePhoto);
        take.setId("take-photo");
        take.textProperty()
                .bind(Bindings.when(model.preparing().greaterThan(0))
                        .then(say("照片处理中…"))
                        .otherwise(Bindings.when(Bindings.isEmpty(model.form().photos()))
                                .then(say("拍照"))
                                .otherwise(say("再拍一张"))));
        return Card.named(say("照片"), grid, take);
    }

    private void fill() {
        List<StackPane> tiles = model.form().photos().stream().map(this::tile).toList();
        grid.show(tiles);
    }

    private StackPane tile(Photo photo) {
        ImageView view =
                new ImageView(new Image(new ByteArrayInputStream(photo.jpeg()), WIDTH * 2, HEIGHT * 2, true, true));
        if (!photo.marks().isEmpty()) {
            model.sketching().show(photo, (int) (WIDTH * 2), drawn -> view.setImage(Pixels.of(drawn)));
        }
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        Button look = new Button("", view);
        look.setId("photo-" + model.form().photos().indexOf(photo));
        look.getStyleClass().add("look-at-photo");
        look.setAccessibleText(say("看照片，可以涂画"));
        look.setMinWidth(0);
        look.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        look.setOnAction(event -> toPhoto.accept(photo));
        IconButton remove = new IconButton(Icon.CLOSE, say("删除这张照片"));
        remove.getStyleClass().add("remove-photo");
        remove.setOnAction(event -> model.form().remove(photo));
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        StackPane tile = new StackPane(look, remove);
        tile.getStyleClass().add("photo");
        view.fitWidthProperty().bind(Bindings.min(WIDTH, tile.widthProperty()));
        return tile;
    }
}
