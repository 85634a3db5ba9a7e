package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Tone;
import javafx.scene.Node;

/** The finding with its photos large, and the representative's answer under their own account. */
public final class AnswerView extends Screen {
    public AnswerView(AnswerViewModel model) {
        super(say("答复本窗口的问题"));
        AnswerForm.Choices choices = new AnswerForm.Choices(model.answer().choice());
        Node answers = choices.node();
        Runnable offer = () -> {
            choices.offer(model.matter().get().offered());
            answers.setVisible(!model.matter().get().offered().isEmpty());
            answers.setManaged(answers.isVisible());
        };
        model.matter().addListener(changed -> offer.run());
        offer.run();
        body(
                AnswerForm.what(model.matter().map(AnswerMatter::matter), "answer-what"),
                AnswerForm.notice(Tone.INFO, model.matter().map(AnswerMatter::hint), "answer-hint"),
                AnswerForm.photos(model.photos()),
                answers,
                AnswerForm.reason(model.answer()));
        ActionButton submit = ActionButton.primary(say("提交答复")).doing(model::submit);
        submit.setId("submit-answer");
        submit.disableProperty().bind(model.ready().not());
        submit.saying(say("正在保存…"), model.busy());
        actions(AnswerForm.notice(Tone.BAD, model.error(), "answer-error"), submit);
    }

    @Override
    protected void shown() {
        scrollToTop();
    }
}
