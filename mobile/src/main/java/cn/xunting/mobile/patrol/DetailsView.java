package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Badge;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Facts;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Who serves at a unit today and what is recorded there, to look at. */
public final class DetailsView {
    private DetailsView() {}

    /**
     * The sheet of one unit.
     *
     * @param toConfirm asks the representative about a finding
     * @param toWithdraw asks why a finding is withdrawn
     */
    public static Sheet sheet(WindowViewModel model, Consumer<UUID> toConfirm, Consumer<UUID> toWithdraw) {
        VBox content = new VBox(recorded(model, toConfirm, toWithdraw), people(model));
        content.getStyleClass().add("list");
        return new Sheet(model.title().get(), content);
    }

    private static Node recorded(WindowViewModel model, Consumer<UUID> toConfirm, Consumer<UUID> toWithdraw) {
        List<Node> rows = new ArrayList<>();
        model.recorded().forEach(r -> {
            rows.add(Facts.row(r.label(), r.line(), new Badge(r.sending(), r.sent() ? Tone.GOOD : Tone.WARNING)));
            if (!r.answered()) {
                ActionButton ask = ActionButton.secondary(say("请首席代表确认")).doing(() -> toConfirm.accept(r.id()));
                ask.setId("confirm-" + r.id());
                rows.add(ask);
            }
            if (r.withdrawable()) {
                ActionButton withdraw = ActionButton.secondary(say("撤回这条")).doing(() -> toWithdraw.accept(r.id()));
                withdraw.setId("withdraw-" + r.id());
                rows.add(withdraw);
            }
        });
        if (rows.isEmpty()) {
            rows.add(Words.plain(say("今天这里还没有记录。")));
        }
        return Card.named(say("今天的记录"), rows.toArray(Node[]::new));
    }

    private static Node people(WindowViewModel model) {
        List<Node> rows = new ArrayList<>();
        model.people().forEach(p -> {
            List<Node> standing = new ArrayList<>();
            if (!p.away().isEmpty()) {
                standing.add(new Badge(p.away(), Tone.QUIET));
            }
            if (p.chief()) {
                standing.add(new Badge(say("首席代表"), Tone.INFO));
            }
            rows.add(Facts.row(p.name(), "", standing.toArray(Node[]::new)));
        });
        if (rows.isEmpty()) {
            rows.add(Words.plain(say("没有今日在岗的人员。名单由管理员维护，联网后自动更新。")));
        }
        return Card.named(say("今日在岗"), rows.toArray(Node[]::new));
    }
}
