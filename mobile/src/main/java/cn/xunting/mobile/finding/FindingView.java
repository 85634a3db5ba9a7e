package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Chips;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.NoteField;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Stepper;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The finding sheet: what, who, how many, a note, photos, and one button to save. */
public final class FindingView extends Screen {
    private static final int MOST = 99;
    private final FindingViewModel model;

    /** @param toPhoto shows a photo large */
    public FindingView(FindingViewModel model, Consumer<Photo> toPhoto) {
        super(say("记录问题"));
        this.model = model;
        subtitleProperty().bind(model.place());
        body(
                what(),
                notice(Tone.WARNING, model.hint(), "hint"),
                new PersonTiles(model).node(),
                new PhotoTiles(model, toPhoto).node(),
                count(),
                note());

        ActionButton save = ActionButton.primary(say("保存")).with(Icon.CHECK).doing(model::save);
        save.setId("save");
        save.disableProperty().bind(model.ready().not());
        save.textProperty()
                .bind(Bindings.when(model.saving())
                        .then(say("正在保存…"))
                        .otherwise(Bindings.when(model.preparing().greaterThan(0))
                                .then(say("照片处理中…"))
                                .otherwise(Bindings.when(model.personNeeded()
                                                .and(model.form().staffNo().isNull()))
                                        .then(say("请先选择人员"))
                                        .otherwise(Bindings.when(model.repeated())
                                                .then(say("不是同一件，照样保存"))
                                                .otherwise(say("保存"))))));
        actions(notice(Tone.BAD, model.error(), "finding-error"), save);
    }

    @Override
    protected void shown() {
        scrollToTop();
    }

    private Node what() {
        Label label = Words.strong("");
        label.textProperty().bind(model.label());
        Label line = Words.quiet("");
        line.textProperty().bind(model.line());
        return new Card(label, line);
    }

    private static Notice notice(Tone tone, StringProperty words, String id) {
        Notice notice = new Notice(tone);
        notice.setId(id);
        notice.textProperty().bind(words);
        return notice;
    }

    private Node count() {
        Stepper stepper = new Stepper(1, MOST);
        stepper.valueProperty().bindBidirectional(model.form().quantity());
        return Card.named(say("数量"), stepper);
    }

    private Node note() {
        NoteField note = new NoteField(say("可不填；点下面的短语更快"), "note");
        note.textProperty().bindBidirectional(model.form().note());
        return Card.named(say("备注"), note, new Chips(FindingViewModel.PHRASES, model.form()::addPhrase));
    }
}
