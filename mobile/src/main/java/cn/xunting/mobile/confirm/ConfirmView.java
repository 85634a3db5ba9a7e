package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Chips;
import cn.xunting.mobile.kit.NoteField;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Tile;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The finding in large words, who answers for the unit and what they say; then the keys for their PIN. */
public final class ConfirmView extends Screen {
    private final ConfirmViewModel model;
    private final TileGrid people = new TileGrid(2);
    private final Map<Choice, Tile> choices = new EnumMap<>(Choice.class);

    public ConfirmView(ConfirmViewModel model) {
        super(say("请首席代表确认"));
        this.model = model;
        VBox answering = new VBox(who(), answer(), reason());
        answering.getStyleClass().add("list");
        shownWhile(answering, model.entering().not());
        Node pad = new PinPad(model).node();
        pad.setId("pin-pad");
        shownWhile(pad, model.entering());
        body(what(), notice(Tone.WARNING, model.hint(), "confirm-hint"), answering, pad);

        ActionButton proceed = ActionButton.primary(say("下一步")).doing(model::proceed);
        proceed.setId("proceed");
        proceed.disableProperty().bind(model.ready().not());
        proceed.textProperty()
                .bind(Bindings.when(model.choice().isEqualTo(Choice.ABSENT))
                        .then(say("记录代表不在场"))
                        .otherwise(say("下一步：输入签字密码")));
        shownWhile(proceed, model.entering().not());
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
        shownWhile(card, Bindings.isNotEmpty(model.representatives()));
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

    private Node answer() {
        for (Choice choice : Choice.values()) {
            Tile tile =
                    new Tile(choice.words(), choice.line(), () -> model.choice().set(choice));
            tile.setId("choice-" + choice.name());
            choices.put(choice, tile);
        }
        TileGrid grid = new TileGrid(2);
        grid.show(List.copyOf(choices.values()));
        model.choice()
                .addListener(changed -> choices.forEach(
                        (choice, tile) -> tile.choose(choice == model.choice().get())));
        model.representatives().addListener((ListChangeListener<Representative>) change -> allow());
        allow();
        return Card.named(say("答复"), grid);
    }

    /** Where nobody can sign, only the absence can be recorded. */
    private void allow() {
        choices.forEach((choice, tile) ->
                tile.setDisable(choice.isSigned() && model.representatives().isEmpty()));
    }

    private Node reason() {
        NoteField note = new NoteField(say("理由；点下面的短语更快"), "reason");
        note.textProperty().bindBidirectional(model.reason());
        BooleanBinding absent = model.choice().isEqualTo(Choice.ABSENT);
        Chips said = new Chips(ConfirmViewModel.PHRASES, model::addPhrase);
        shownWhile(said, absent.not());
        Chips away = new Chips(ConfirmViewModel.ABSENT_PHRASES, model::addPhrase);
        shownWhile(away, absent);
        Node card = Card.named(say("理由（必填）"), note, said, away);
        shownWhile(card, Bindings.createBooleanBinding(this::reasonNeeded, model.choice()));
        return card;
    }

    private boolean reasonNeeded() {
        Choice said = model.choice().get();
        return said != null && said.needsReason();
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static Notice notice(Tone tone, StringProperty words, String id) {
        Notice notice = new Notice(tone);
        notice.setId(id);
        notice.textProperty().bind(words);
        return notice;
    }
}
