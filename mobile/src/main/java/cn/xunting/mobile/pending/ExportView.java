package cn.xunting.mobile.pending;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Field;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.SecretField;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;

/** The last resort: the queue as one encrypted file for the administrator. */
public final class ExportView extends Screen {
    private final ExportViewModel model;

    public ExportView(ExportViewModel model) {
        super(say("导出待发箱"));
        this.model = model;
        Notice error = new Notice(Tone.BAD);
        error.setId("export-error");
        error.textProperty().bind(model.error());
        Notice done = new Notice(Tone.GOOD);
        done.setId("export-done");
        done.textProperty().bind(model.done());
        SecretField password = new SecretField(say("文件密码"), "export-password");
        password.textProperty().bindBidirectional(model.password());
        SecretField again = new SecretField(say("再输一次文件密码"), "export-password-again");
        again.textProperty().bindBidirectional(model.repeated());
        again.onEnter(model::export);
        ActionButton export =
                ActionButton.primary(say("导出到文件")).with(Icon.OUTBOX).doing(model::export);
        export.setId("export");
        export.disableProperty().bind(model.ready().not());
        export.saying(say("正在处理…"), model.busy());
        Field code = new Field(say("管理员给的回执码"), say("例如 0123-4567"), "receipt-code");
        code.textProperty().bindBidirectional(model.code());
        code.onEnter(model::release);
        ActionButton release =
                ActionButton.secondary(say("核对回执码")).with(Icon.CHECK).doing(model::release);
        release.setId("release");
        release.disableProperty().bind(model.code().isEmpty());
        body(
                Words.quiet(say("只在手机一直连不上服务器时用。未上传的记录和照片写进一个加密文件，由管理员导入；记录仍留在本机，重复上传不会记两次。")),
                error,
                done,
                new Card(password, again, export),
                Card.named(say("导入之后"), code, release, Words.quiet(say("管理员导入后会看到回执码。核对后，文件里的记录从本机清除。"))));
    }

    @Override
    protected void shown() {
        model.open();
    }
}
