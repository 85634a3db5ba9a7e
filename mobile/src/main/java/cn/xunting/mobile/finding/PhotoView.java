package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Chosen;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.picture.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A photo as large as the screen is wide, the tools to draw on it, and the ways out. */
public final class PhotoView extends Screen {
    private final PhotoViewModel model;

    public PhotoView(PhotoViewModel model) {
        super(say("照片"));
        this.model = model;
        Notice error = new Notice(Tone.BAD);
        error.setId("photo-error");
        error.textProperty().bind(model.error());
        Label hint = Words.quiet("");
        hint.setId("photo-hint");
        hint.textProperty()
                .bind(Bindings.createStringBinding(() -> hint(model.tool().get()), model.tool()));
        body(error, new DrawnPhoto(model).node(), tools(), hint);

        ActionButton undo = ActionButton.secondary(say("撤销一笔")).doing(model::undo);
        undo.setId("undo-mark");
        undo.disableProperty().bind(Bindings.isEmpty(model.marks()));
        ActionButton remove = ActionButton.grave(say("删除照片")).doing(model::remove);
        remove.setId("remove-photo");
        HBox.setHgrow(undo, Priority.ALWAYS);
        HBox.setHgrow(remove, Priority.ALWAYS);
        HBox ways = new HBox(undo, remove);
        ways.getStyleClass().add("side-by-side");
        ActionButton done = ActionButton.primary(say("完成")).with(Icon.CHECK).doing(model::finish);
        done.setId("photo-done");
        actions(ways, done);
    }

    @Override
    protected void shown() {
        scrollToTop();
    }

    private Node tools() {
        TileGrid grid = new TileGrid(Mark.Kind.values().length);
        List<Button> buttons = new ArrayList<>();
        for (Mark.Kind kind : Mark.Kind.values()) {
            Button button = new Button(name(kind));
            button.setId("tool-" + kind);
            button.getStyleClass().add("tab");
            button.setOnAction(event -> model.tool().set(kind == model.tool().get() ? null : kind));
            Runnable mark = () -> Chosen.mark(button, kind == model.tool().get());
            model.tool().addListener(changed -> mark.run());
            mark.run();
            buttons.add(button);
        }
        grid.show(buttons);
        return grid;
    }

    private static String name(Mark.Kind kind) {
        return switch (kind) {
            case CIRCLE -> say("画圈");
            case ARROW -> say("箭头");
            case BLUR -> say("打码");
        };
    }

    private static String hint(Mark.@Nullable Kind kind) {
        if (kind == null) {
            return say("要标出问题或遮住群众的脸和证件，先选一个工具。");
        }
        return switch (kind) {
            case CIRCLE -> say("按住照片拖动，圈出问题。");
            case ARROW -> say("按住照片拖动，松手处是箭头。");
            case BLUR -> say("按住照片拖动，遮住人脸或证件；保存记录后不能还原。");
        };
    }
}
