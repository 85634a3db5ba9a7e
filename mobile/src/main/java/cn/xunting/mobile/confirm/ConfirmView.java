package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Tile;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The finding in large words, who answers for the unit and what they say; then the keys for their PIN. */
public final class ConfirmView extends Screen {
    private final ConfirmViewModel model;
    private final TileGrid people = new TileGrid(2);

    public ConfirmView(ConfirmViewModel model) {
        super(say("请首席代表确认"));
        this.model = model;
        AnswerForm.Choices choices = new AnswerForm.Choices(model.choice());
        // Where nobody can sign, only the absence can be recorded.
        Runnable allow = () ->
                choices.allow(one -> !one.isSigned() || !model.representatives().isEmpty());
        model.representatives().addListener((ListChangeListener<Representative>) change -> allow.run());
        allow.run();
        VBox answering =
                new VBox(who(), choices.node(), AnswerForm.reason(model.choice(), model.reason(), model::addPhrase));
        answering.getStyleClass().add("list");
        AnswerForm.shownWhile(answering, model.entering().not());
        Node pad = new PinPad(model).node();
        pad.setId("pin-pad");
        AnswerForm.shownWhile(pad, model.entering());
        body(
                what(),
                AnswerForm.photos(model.photos()),
                notice(Tone.WARNING, model.hint(), "confirm-hint"),
                answering,
                pad);

        ActionButton proceed = ActionButton.primary(say("下一步")).doing(model::proceed);
        proceed.setId("proceed");
        proceed.disableProperty().bind(model.ready().not());
        proceed.textProperty()
                .bind(Bindings.when(model.choice().isEqualTo(Choice.ABSENT))
                        .then(say("记录代表不在场"))
                        .otherwise(say("下一步：输入签字密码")));
        AnswerForm.shownWhile(proceed, model.entering().not());
        actions(notice(Tone.BAD, model.error(), "confirm-error"), proceed);

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

    private Node what() {
        Label what = Words.strong("");
        what.getStyleClass().add("large");
        what.setId("confirm-what");
        what.textProperty().bind(model.what());
        Label who = Words.plain("");
        who.textProperty().bind(model.who());
        Label more = Words.quiet("");
        more.textProperty().bind(model.more());
        return new Card(what, who, more);
    }

    private Node who() {
        model.representatives().addListener((ListChangeListener<Representative>) change -> fill());
        model.chosen().addListener(changed -> fill());
        fill();
        Node card = Card.named(say("由谁签字"), people);
        AnswerForm.shownWhile(card, Bindings.isNotEmpty(model.representatives()));
        return card;
    }

    private void fill() {
        List<Tile> tiles = new ArrayList<>();
        for (Representative one : model.representatives()) {
            Tile tile = new Tile(one.name(), one.account(), () -> model.chosen().set(one));
            tile.setId("signer-" + tiles.size());
            tile.choose(one.equals(model.chosen().get()));
            tiles.add(tile);
        }
        people.show(tiles);
    }

    private static Notice notice(Tone tone, StringProperty words, String id) {
        Notice notice = new Notice(tone);
        notice.setId(id);
        notice.textProperty().bind(words);
        return notice;
    }
}
