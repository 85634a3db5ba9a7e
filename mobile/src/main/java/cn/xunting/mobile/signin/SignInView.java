package cn.xunting.mobile.signin;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Field;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.SecretField;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import javafx.scene.Node;

/** The sign-in screen, in one or two steps. */
public final class SignInView extends Screen {
    private final SignInViewModel model;

    public SignInView(SignInViewModel model) {
        super(say("巡厅"));
        this.model = model;
        subtitleProperty().set(say("政务服务大厅现场督查"));
        Notice error = new Notice(Tone.BAD);
        error.setId("sign-in-error");
        error.textProperty().bind(model.error());
        Node first = first();
        Node second = second();
        Node byCode = byCode();
        first.visibleProperty().bind(model.changing().or(model.enrolling()).not());
        byCode.visibleProperty().bind(model.enrolling().and(model.changing().not()));
        second.visibleProperty().bind(model.changing());
        first.managedProperty().bind(first.visibleProperty());
        byCode.managedProperty().bind(byCode.visibleProperty());
        second.managedProperty().bind(second.visibleProperty());
        body(error, first, byCode, second, Words.quiet(say("没有网络时也能记录：已登录过的手机打开即可用，联网后自动上传。")));
    }

    private Node first() {
        Field server = new Field(say("服务器地址"), say("例如 https://xunting.example.cn"), "server");
        server.textProperty().bindBidirectional(model.server());
        Field account = new Field(say("账号"), "", "account");
        account.textProperty().bindBidirectional(model.account());
        SecretField password = new SecretField(say("密码"), "password");
        password.textProperty().bindBidirectional(model.password());
        server.onEnter(model::signIn);
        account.onEnter(model::signIn);
        password.onEnter(model::signIn);
        ActionButton signIn = ActionButton.primary(say("登录")).doing(model::signIn);
        signIn.setId("sign-in");
        signIn.disableProperty().bind(model.ready().not());
        signIn.saying(say("正在登录…"), model.busy());
        ActionButton code = ActionButton.secondary(say("用开通码登录")).doing(model::askForCode);
        code.setId("ask-for-code");
        return new Card(server, account, password, signIn, code);
    }

    /** Typed or pasted: this app does not scan. */
    private Node byCode() {
        Field server = new Field(say("服务器地址"), say("例如 https://xunting.example.cn"), "enrol-server");
        server.textProperty().bindBidirectional(model.server());
        Field code = new Field(say("开通码"), say("例如 K7MP-3XWQ"), "code");
        code.textProperty().bindBidirectional(model.code());
        server.onEnter(model::enrol);
        code.onEnter(model::enrol);
        ActionButton enrol = ActionButton.primary(say("登录")).doing(model::enrol);
        enrol.setId("enrol");
        enrol.disableProperty().bind(model.readyToEnrol().not());
        enrol.saying(say("正在登录…"), model.busy());
        ActionButton back = ActionButton.secondary(say("用账号和密码登录")).doing(model::askForPassword);
        return Card.named(
                say("用开通码登录"),
                server,
                code,
                enrol,
                back,
                Words.quiet(say("开通码在网页上取得，15 分钟内有效，只能用一次。本应用不能扫码；用相机扫出的整段文字可以直接粘贴在这里。")));
    }

    private Node second() {
        SecretField fresh = new SecretField(say("新密码"), "new-password");
        fresh.textProperty().bindBidirectional(model.newPassword());
        SecretField again = new SecretField(say("再输一次新密码"), "new-password-again");
        again.textProperty().bindBidirectional(model.repeated());
        again.onEnter(model::changePassword);
        ActionButton change = ActionButton.primary(say("修改密码并登录")).doing(model::changePassword);
        change.setId("change-password");
        change.disableProperty().bind(model.readyToChange().not());
        change.saying(say("正在修改…"), model.busy());
        ActionButton back = ActionButton.secondary(say("换个账号登录")).doing(model::reset);
        return Card.named(say("首次登录，请先修改密码"), fresh, again, change, back);
    }
}
