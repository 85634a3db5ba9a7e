package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Shown;
import cn.xunting.mobile.kit.Tile;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The finding in large words, who answers for the unit and what they say; then the keys for their PIN. */
public final class ConfirmView extends Screen {
    private final ConfirmViewModel model;
    private final TileGrid people = new TileGrid(2);

    public ConfirmView(ConfirmViewModel model) {
        super(say("请首席代表确认"));
        this.model = model;
        AnswerForm.Choices choices = new AnswerForm.Choices(model.answer().choice());
        // Where nobody can sign, only the absence can be recorded.
        Runnable allow = () -> choices.allow(
                one -> !one.isSigned() || !model.signatory().offered().isEmpty());
        model.signatory().offered().addListener((ListChangeListener<Representative>) change -> allow.run());
        allow.run();
        VBox answering = new VBox(who(), choices.node(), AnswerForm.reason(model.answer()));
        answering.getStyleClass().add("list");
        Shown.onlyWhile(answering, model.entering().not());
        Node pad = new PinPad(model).node();
        pad.setId("pin-pad");
        Shown.onlyWhile(pad, model.entering());
        body(
                AnswerForm.what(model.matter(), "confirm-what"),
                AnswerForm.photos(model.photos()),
                AnswerForm.notice(Tone.WARNING, model.matter().map(ConfirmMatter::hint), "confirm-hint"),
                answering,
                pad);

        ActionButton proceed = ActionButton.primary(say("下一步")).doing(model::proceed);
        proceed.setId("proceed");
        proceed.disableProperty().bind(model.ready().not());
        proceed.textProperty()
                .bind(Bindings.when(model.busy())
                        .then(say("正在保存…"))
                        .otherwise(Bindings.when(model.answer().choice().isEqualTo(Choice.ABSENT))
                                .then(say("记录代表不在场"))
                                .otherwise(say("下一步：输入签字密码"))));
        Shown.onlyWhile(proceed, model.entering().not());
        actions(AnswerForm.notice(Tone.BAD, model.error(), "confirm-error"), proceed);

        model.entering().addListener(changed -> scrollToTop());
        sceneProperty().addListener((scene, before, now) -> {
            if (now == null) {
                model.forget();
            }
        });
    }

    @Override
    protected void shown() {
        scrollToTop();
    }

    private Node who() {
        model.signatory().offered().addListener((ListChangeListener<Representative>) change -> fill());
        model.signatory().chosen().addListener(changed -> fill());
        fill();
        Node card = Card.named(say("由谁签字"), people);
        Shown.onlyWhile(card, Bindings.isNotEmpty(model.signatory().offered()));
        return card;
    }

    private void fill() {
        List<Tile> tiles = new ArrayList<>();
        for (Representative one : model.signatory().offered()) {
            Tile tile = new Tile(
                    one.name(), one.account(), () -> model.signatory().chosen().set(one));
            tile.setId("signer-" + tiles.size());
            tile.choose(one.equals(model.signatory().chosen().get()));
            tiles.add(tile);
        }
        people.show(tiles);
    }
}
