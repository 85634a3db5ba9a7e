package cn.xunting.mobile.score;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Badge;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.EmptyState;
import cn.xunting.mobile.kit.Facts;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.IconButton;
import cn.xunting.mobile.kit.ListRow;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Shown;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.score.Scores.Part;
import cn.xunting.mobile.score.Scores.Table;
import cn.xunting.mobile.score.Scores.UnitCard;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the scores stand: what waits for an answer, the reader's units with their reasons, rankings. */
public final class ScoresView extends Screen {
    /** Where the screen leads. */
    public interface Ways {
        /** Answers a finding as its unit's representative. */
        void toAnswer(UUID finding);

        void show(Sheet sheet);

        void toOutbox();

        void toMenu();

        void toSignIn();
    }

    private final ScoresViewModel model;
    private final Ways ways;

    public ScoresView(ScoresViewModel model, Ways ways) {
        super(say("得分"));
        this.model = model;
        this.ways = ways;
        subtitleProperty()
                .bind(Bindings.createStringBinding(() -> model.scores().get().who(), model.scores()));
        IconButton menu = new IconButton(Icon.MENU, say("更多"));
        menu.setId("scores-menu");
        menu.setOnAction(event -> ways.toMenu());
        tools(menu);
        Label sync = Words.quiet("");
        sync.textProperty().bind(model.syncWords());
        ActionButton signInAgain = ActionButton.secondary(say("重新登录")).doing(ways::toSignIn);
        Shown.onlyWhile(signInAgain, model.sessionEnded());
        pinned(sync, signInAgain);
        ActionButton outbox =
                ActionButton.secondary(say("看待发箱")).with(Icon.OUTBOX).doing(ways::toOutbox);
        Shown.onlyWhile(outbox, model.unsent().greaterThan(0));
        ActionButton refresh =
                ActionButton.primary(say("现在更新")).with(Icon.RETRY).doing(model::sendNow);
        refresh.setId("scores-refresh");
        actions(outbox, refresh);
        model.scores().addListener(changed -> fill());
        fill();
    }

    @Override
    protected void shown() {
        model.refresh();
    }

    private void fill() {
        Scores scores = model.scores().get();
        List<Node> nodes = new ArrayList<>();
        if (scores.age().isEmpty()) {
            nodes.add(new EmptyState(Icon.LIST, say("还没有得分"), say("请连上网络，得分会自动取回；以后没有网络也能看。")));
        } else {
            nodes.add(age(scores));
            nodes.addAll(toAnswer(scores));
            scores.units().forEach(unit -> nodes.add(card(unit)));
            scores.rankings().forEach(table -> nodes.add(ranking(table)));
            if (!scores.hint().isEmpty()) {
                nodes.add(Words.plain(scores.hint()));
            } else if (scores.units().isEmpty() && scores.rankings().isEmpty()) {
                nodes.add(new EmptyState(Icon.LIST, say("现在没有可以看的得分"), say("排名在发布以后向大家公开，到时候在这里看。")));
            }
        }
        body(nodes.toArray(Node[]::new));
    }

    private static Node age(Scores scores) {
        if (!scores.stale()) {
            Label age = Words.quiet(scores.age());
            age.setId("scores-age");
            return age;
        }
        Notice old = new Notice(Tone.WARNING);
        old.setId("scores-age");
        old.textProperty().set(say("{0}，已超过一天。连上网络以后会自动更新。", scores.age()));
        return old;
    }

    private List<Node> toAnswer(Scores scores) {
        List<Node> nodes = new ArrayList<>();
        if (!scores.toAnswer().isEmpty()) {
            nodes.add(Words.heading(say("等我答复（{0}）", scores.toAnswer().size())));
        }
        scores.toAnswer().forEach(found -> {
            ListRow row = new ListRow("", found.label(), found.line(), () -> ways.toAnswer(found.id()));
            row.setId("answer-" + found.id());
            nodes.add(row);
        });
        return nodes;
    }

    private Node card(UnitCard unit) {
        Label total = new Label(unit.total());
        total.getStyleClass().add("figure-value");
        List<Node> nodes = new ArrayList<>();
        nodes.add(Facts.row(say("本月得分"), unit.state(), total));
        if (!unit.hasTitle().isEmpty()) {
            nodes.add(Facts.row(unit.place(), "", new Badge(unit.hasTitle(), unit.good() ? Tone.GOOD : Tone.WARNING)));
        }
        unit.notes().forEach(note -> {
            Notice notice = new Notice(Tone.WARNING);
            notice.textProperty().set(note);
            nodes.add(notice);
        });
        if (!unit.oneMore().isEmpty()) {
            ActionButton more = ActionButton.secondary(say("再有一条会怎样")).doing(() -> ways.show(oneMore(unit)));
            more.setId("one-more");
            nodes.add(more);
        }
        for (Part part : unit.sections()) {
            String line = part.reasons().isEmpty()
                    ? say("没有扣分和加分")
                    : say("{0} 条理由", part.reasons().size());
            ListRow row =
                    new ListRow("", part.label(), line, () -> ways.show(reasons(part)), Words.strong(part.score()));
            row.setId("section-" + nodes.size());
            nodes.add(row);
        }
        return Card.named(unit.title(), nodes.toArray(Node[]::new));
    }

    private static Sheet reasons(Part part) {
        List<Node> rows = new ArrayList<>();
        rows.add(Words.strong(part.score()));
        rows.add(Words.plain(part.arithmetic()));
        part.reasons()
                .forEach(reason -> rows.add(Facts.row(reason.label(), reason.line(), Words.strong(reason.points()))));
        return new Sheet(part.label(), list(rows));
    }

    private static Sheet oneMore(UnitCard unit) {
        List<Node> rows = new ArrayList<>();
        rows.add(Words.plain(say("按现在的得分和排名推算，其他单位不变。涉及个人的，按还没有被扣过分的人算。")));
        unit.oneMore().forEach(more -> {
            VBox standing = standing(more.change());
            if (!more.title().isEmpty()) {
                standing.getChildren().add(new Badge(more.title(), Tone.WARNING));
            }
            rows.add(Facts.row(more.label(), "", standing));
        });
        return new Sheet(say("再有一条会怎样"), list(rows));
    }

    private static Node ranking(Table table) {
        List<Node> rows = new ArrayList<>();
        table.rows().forEach(row -> {
            VBox standing = standing(row.total());
            if (row.title()) {
                standing.getChildren().add(new Badge(say("优质服务"), Tone.GOOD));
            }
            rows.add(Facts.row(row.rank() + ". " + row.name(), row.reason(), standing));
        });
        return Card.named(table.title(), rows.toArray(Node[]::new));
    }

    private static VBox standing(String figure) {
        VBox standing = new VBox(Words.strong(figure));
        standing.getStyleClass().add("row-standing");
        standing.setAlignment(Pos.CENTER_RIGHT);
        return standing;
    }

    private static VBox list(List<Node> rows) {
        VBox list = new VBox(rows.toArray(Node[]::new));
        list.getStyleClass().add("list");
        return list;
    }
}
