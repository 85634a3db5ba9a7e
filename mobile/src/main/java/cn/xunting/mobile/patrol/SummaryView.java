package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Badge;
import cn.xunting.mobile.kit.Card;
import cn.xunting.mobile.kit.Facts;
import cn.xunting.mobile.kit.Figure;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.ListRow;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Shown;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** How the patrol stands: four figures, what is left to do, and the way to end it. */
public final class SummaryView extends Screen {
    /** Where the screen leads. */
    public interface Ways {
        void toUnit(String code);

        /** Asks the representative about a finding. */
        void toConfirm(UUID finding);

        void toOutbox();

        /** Ends the patrol, after a question where windows are left. */
        void toEnd();
    }

    private final SummaryViewModel model;
    private final Ways ways;

    public SummaryView(SummaryViewModel model, Ways ways) {
        super(say("巡查小结"));
        this.model = model;
        this.ways = ways;
        subtitleProperty().bind(model.walking().words());
        TileGrid figures = new TileGrid(2);
        figures.setId("figures");
        figures.show(List.of(
                new Figure(say("到访窗口"), Bindings.concat(model.visited(), "/", model.windows())),
                new Figure(say("发现问题"), model.found().asString()),
                new Figure(say("代表未确认"), Bindings.size(model.open()).asString()),
                new Figure(say("还没上传"), model.unsent().asString())));
        Notice stuck = new Notice(Tone.WARNING);
        stuck.setId("why-unsent");
        stuck.textProperty()
                .bind(Bindings.when(model.unsent().greaterThan(0))
                        .then(model.whyUnsent())
                        .otherwise(""));
        body(
                figures,
                stuck,
                list(say("等首席代表确认"), "open", model.open(), this::open),
                list(say("还没有到访"), "left", model.left(), this::left),
                list(say("已到访"), "visits", model.visits(), SummaryView::visit));
        ActionButton outbox =
                ActionButton.secondary(say("看待发箱")).with(Icon.OUTBOX).doing(ways::toOutbox);
        Shown.onlyWhile(outbox, model.unsent().greaterThan(0));
        ActionButton end = ActionButton.primary(say("结束巡查")).with(Icon.CHECK).doing(ways::toEnd);
        end.setId("end-patrol");
        Shown.onlyWhile(end, model.walking().underWay());
        actions(outbox, end);
        actionsShownWhile(model.walking().underWay().or(model.unsent().greaterThan(0)));
    }

    @Override
    protected void shown() {
        scrollToTop();
        model.refresh();
    }

    /** A list under its name and number; gone while it is empty. */
    private static <T> Node list(String name, String id, ObservableList<T> lines, Function<T, Node> row) {
        VBox list = new VBox();
        list.getStyleClass().add("list");
        list.setId(id);
        Runnable fill = () -> {
            List<Node> nodes = new ArrayList<>();
            nodes.add(Words.heading(say("{0}（{1}）", name, lines.size())));
            lines.forEach(line -> nodes.add(row.apply(line)));
            list.getChildren().setAll(nodes);
        };
        lines.addListener((ListChangeListener<T>) change -> fill.run());
        fill.run();
        Shown.onlyWhile(list, Bindings.isNotEmpty(lines));
        return list;
    }

    private Node left(Walking.Stop stop) {
        ListRow row = new ListRow(stop.code(), stop.name(), "", () -> ways.toUnit(stop.code()));
        row.setId("left-" + stop.code());
        return row;
    }

    private Node open(SummaryViewModel.OpenLine line) {
        ListRow row = new ListRow("", line.label(), line.line(), () -> ways.toConfirm(line.id()));
        row.setId("open-" + line.id());
        return row;
    }

    private static Node visit(SummaryViewModel.VisitLine line) {
        return new Card(Facts.row(line.code() + " " + line.name(), line.line(), new Badge(say("已到访"), Tone.GOOD)));
    }
}
