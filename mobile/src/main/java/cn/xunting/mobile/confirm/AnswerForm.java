package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Chips;
import cn.xunting.mobile.kit.NoteField;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Shown;
import cn.xunting.mobile.kit.Tile;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What both ways of answering a finding look like: the photos, the answers, the reason. */
final class AnswerForm {
    private static final double PHOTO_WIDTH = 1280;

    private AnswerForm() {}

    /** The finding in large words. */
    static Node what(ObservableValue<ConfirmMatter> matter, String id) {
        Label what = Words.strong("");
        what.getStyleClass().add("large");
        what.setId(id);
        what.textProperty().bind(matter.map(ConfirmMatter::what));
        Label who = Words.plain("");
        who.textProperty().bind(matter.map(ConfirmMatter::who));
        Label more = Words.quiet("");
        more.textProperty().bind(matter.map(ConfirmMatter::more));
        return new Card(what, who, more);
    }

    static Notice notice(Tone tone, ObservableValue<String> words, String id) {
        Notice notice = new Notice(tone);
        notice.setId(id);
        notice.textProperty().bind(words);
        return notice;
    }

    /** The photos as wide as the card, one below the other; gone where there are none. */
    static Node photos(ShownPhotos shown) {
        VBox list = new VBox();
        list.getStyleClass().add("list");
        list.setId("matter-photos");
        Label words = Words.quiet("");
        words.textProperty().bind(shown.words());
        Card card = Card.named(say("照片"), list, words);
        Runnable fill = () -> {
            List<Node> pictures = new ArrayList<>();
            for (byte[] jpeg : shown.pictures()) {
                ImageView picture =
                        new ImageView(new Image(new ByteArrayInputStream(jpeg), PHOTO_WIDTH, 0, true, true));
                picture.setPreserveRatio(true);
                picture.fitWidthProperty().bind(list.widthProperty());
                picture.setAccessibleText(say("第 {0} 张照片", pictures.size() + 1));
                pictures.add(picture);
            }
            list.getChildren().setAll(pictures);
        };
        shown.pictures().addListener((ListChangeListener<byte[]>) change -> fill.run());
        fill.run();
        Shown.onlyWhile(
                card, Bindings.isNotEmpty(shown.pictures()).or(shown.words().isNotEmpty()));
        return card;
    }

    /** The answers as tiles. Those that are not allowed are shown and cannot be tapped. */
    static final class Choices {
        private final Map<Choice, Tile> tiles = new EnumMap<>(Choice.class);
        private final TileGrid grid = new TileGrid(2);
        private final ObjectProperty<@Nullable Choice> choice;

        Choices(ObjectProperty<@Nullable Choice> choice) {
            this.choice = choice;
            for (Choice one : Choice.values()) {
                Tile tile = new Tile(one.words(), one.line(), () -> choice.set(one));
                tile.setId("choice-" + one.name());
                tiles.put(one, tile);
            }
            grid.show(List.copyOf(tiles.values()));
            choice.addListener(changed -> mark());
        }

        Node node() {
            return Card.named(say("答复"), grid);
        }

        /** Shows only these, in this order. */
        void offer(List<Choice> offered) {
            grid.show(offered.stream().map(tiles::get).toList());
            mark();
        }

        void allow(Predicate<Choice> allowed) {
            tiles.forEach((one, tile) -> tile.setDisable(!allowed.test(one)));
        }

        private void mark() {
            tiles.forEach((one, tile) -> tile.choose(one == choice.get()));
        }
    }

    /** The reason, with the phrases said most; there while the answer needs one. */
    static Node reason(Answer answer) {
        ObjectProperty<@Nullable Choice> choice = answer.choice();
        NoteField note = new NoteField(say("点下面的短语更快，也可以自己写"), "reason");
        note.textProperty().bindBidirectional(answer.reason());
        ObservableBooleanValue absent = Bindings.equal(choice, Choice.ABSENT);
        Chips said = new Chips(ConfirmViewModel.PHRASES, answer::addPhrase);
        Shown.onlyWhile(said, Bindings.not(absent));
        Chips away = new Chips(ConfirmViewModel.ABSENT_PHRASES, answer::addPhrase);
        Shown.onlyWhile(away, absent);
        Node card = Card.named(say("理由（必填）"), note, said, away);
        Shown.onlyWhile(card, Bindings.createBooleanBinding(() -> needsReason(choice.get()), choice));
        return card;
    }

    private static boolean needsReason(@Nullable Choice said) {
        return said != null && said.needsReason();
    }
}
