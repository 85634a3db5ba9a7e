package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The finding with its photos large, and the representative's answer under their own account. */
public final class AnswerView extends Screen {
    private final AnswerViewModel model;

    public AnswerView(AnswerViewModel model) {
        super(say("答复本窗口的问题"));
        this.model = model;
        AnswerForm.Choices choices = new AnswerForm.Choices(model.choice());
        Node answers = choices.node();
        Runnable offer = () -> {
            choices.offer(model.matter().get().offered());
            answers.setVisible(!model.matter().get().offered().isEmpty());
            answers.setManaged(answers.isVisible());
        };
        model.matter().addListener(changed -> offer.run());
        offer.run();
        body(
                what(),
                notice(Tone.INFO, words(AnswerMatter::hint), "answer-hint"),
                AnswerForm.photos(model.photos()),
                answers,
                AnswerForm.reason(model.choice(), model.reason(), model::addPhrase));
        ActionButton submit = ActionButton.primary(say("提交答复")).doing(model::submit);
        submit.setId("submit-answer");
        submit.disableProperty().bind(model.ready().not());
        Notice error = new Notice(Tone.BAD);
        error.setId("answer-error");
        error.textProperty().bind(model.error());
        actions(error, submit);
    }

    @Override
    protected void shown() {
        scrollToTop();
    }

    private Node what() {
        Label what = Words.strong("");
        what.getStyleClass().add("large");
        what.setId("answer-what");
        what.textProperty().bind(words(matter -> matter.matter().what()));
        Label who = Words.plain("");
        who.textProperty().bind(words(matter -> matter.matter().who()));
        Label more = Words.quiet("");
        more.textProperty().bind(words(matter -> matter.matter().more()));
        return new Card(what, who, more);
    }

    private ObservableValue<String> words(Function<AnswerMatter, String> part) {
        return Bindings.createStringBinding(() -> part.apply(model.matter().get()), model.matter());
    }

    private static Notice notice(Tone tone, ObservableValue<String> words, String id) {
        Notice notice = new Notice(tone);
        notice.setId(id);
        StringProperty text = notice.textProperty();
        text.bind(words);
        return notice;
    }
}
