package cn.xunting.mobile.withdraw;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Chips;
import cn.xunting.mobile.kit.NoteField;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The finding, why it is withdrawn, and one button to do so. */
public final class WithdrawView extends Screen {
    private final WithdrawViewModel model;

    public WithdrawView(WithdrawViewModel model) {
        super(say("撤回记录"));
        this.model = model;
        NoteField reason = new NoteField(say("点下面的短语更快，也可以自己写"), "withdraw-reason");
        reason.textProperty().bindBidirectional(model.reason());
        body(
                what(),
                Card.named(say("理由（必填）"), reason, new Chips(WithdrawViewModel.PHRASES, model::addPhrase)),
                Words.quiet(say("撤回后这条不再计分，记录和理由仍会留存，首席代表也能看到。")));
        Notice error = new Notice(Tone.BAD);
        error.setId("withdraw-error");
        error.textProperty().bind(model.error());
        ActionButton withdraw = ActionButton.primary(say("撤回这条记录")).doing(model::withdraw);
        withdraw.setId("withdraw-now");
        withdraw.disableProperty().bind(model.ready().not());
        withdraw.saying(say("正在保存…"), model.busy());
        actions(error, withdraw);
    }

    @Override
    protected void shown() {
        scrollToTop();
    }

    private Node what() {
        Label what = Words.strong("");
        what.setId("withdraw-what");
        what.textProperty().bind(model.what());
        Label where = Words.quiet("");
        where.textProperty().bind(model.where());
        return new Card(what, where);
    }
}
