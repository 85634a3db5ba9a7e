package cn.xunting.mobile.pending;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Badge;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.EmptyState;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.pending.PendingLine.Urgency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The outbox, each item with its state, its reason and its way out. */
public final class PendingView extends Screen {
    private final PendingViewModel model;
    private final VBox list = new VBox();
    private final Map<UUID, PhotosToGo> photos = new HashMap<>(); // asked by line, never walked through in order

    /** @param toExport the way to the last resort */
    public PendingView(PendingViewModel model, Runnable toExport) {
        super(say("待发箱"));
        this.model = model;
        Label status = Words.quiet("");
        status.textProperty().bind(model.syncWords());
        Notice error = new Notice(Tone.BAD);
        error.textProperty().bind(model.error());
        pinned(status, error);
        list.getStyleClass().add("list");
        list.setId("pending");
        model.lines().addListener((ListChangeListener<PendingLine>) change -> fill());
        model.uploads().addListener((uploads, before, now) -> showUploads());
        fill();
        EmptyState empty = new EmptyState(Icon.CHECK, say("待发箱是空的"), say("记下的问题会先存在这里，再自动上传。"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.lines()));
        empty.managedProperty().bind(empty.visibleProperty());
        ActionButton export = ActionButton.secondary(say("一直连不上？导出到文件")).doing(toExport);
        export.setId("to-export");
        export.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        export.managedProperty().bind(export.visibleProperty());
        body(empty, list, export);

        ActionButton send = ActionButton.primary(say("立即上传")).with(Icon.OUTBOX).doing(model::sendNow);
        send.setId("send-now");
        send.saying(say("正在上传…"), model.sending());
        actions(send);
    }

    @Override
    protected void shown() {
        model.refresh();
    }

    private void fill() {
        photos.clear();
        list.getChildren().setAll(model.lines().stream().map(this::card).toList());
        showUploads();
    }

    /** Leaves the cards alone: rebuilt several times a second they would flicker, and lose the focus. */
    private void showUploads() {
        Map<UUID, PendingUpload> uploads = model.uploads().get();
        photos.forEach((line, toGo) -> toGo.show(uploads.get(line)));
    }

    private Node card(PendingLine line) {
        Label what = Words.strong(line.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(0);
        Badge state = new Badge(line.state(), tone(line.urgency()));
        HBox head = new HBox(what, state);
        head.getStyleClass().add("line-pair");
        head.setAlignment(Pos.TOP_LEFT);
        List<Node> nodes = new ArrayList<>(List.of(head, Words.quiet(line.where())));
        if (!line.photos().isEmpty()) {
            PhotosToGo toGo = new PhotosToGo(line, state);
            if (line.urgency() == Urgency.ON_ITS_WAY) {
                photos.put(line.id(), toGo);
            }
            nodes.add(toGo);
        }
        if (!line.author().isEmpty()) {
            nodes.add(Words.quiet(line.author()));
        }
        if (!line.reason().isEmpty()) {
            Notice reason = new Notice(line.urgency() == Urgency.TO_HANDLE ? Tone.BAD : Tone.WARNING);
            reason.textProperty().set(line.reason());
            nodes.add(reason);
        }
        if (line.urgency() == Urgency.TO_HANDLE) {
            ActionButton retry =
                    ActionButton.secondary(say("再传一次")).with(Icon.RETRY).doing(() -> model.retry(line.id()));
            retry.setId("retry-" + line.id());
            nodes.add(retry);
        }
        return new Card(nodes.toArray(Node[]::new));
    }

    private static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case TO_HANDLE -> Tone.BAD;
            case ON_ITS_WAY -> Tone.WARNING;
            case DONE -> Tone.GOOD;
        };
    }
}
