package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Badge;
import cn.xunting.mobile.kit.EmptyState;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.IconButton;
import cn.xunting.mobile.kit.ListRow;
import cn.xunting.mobile.kit.Notice;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Tone;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.patrol.WindowsViewModel.UnitLine;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Today's units in patrol order. */
public final class WindowsView extends Screen {
    /** Where the screen leads. */
    public interface Ways {
        void toUnit(String code);

        /** Shows how the patrol stands. */
        void toSummary();

        void toOutbox();

        void toMenu();

        void toSignIn();
    }

    private final WindowsViewModel model;
    private final Ways ways;

    public WindowsView(WindowsViewModel model, Ways ways) {
        super(say("今日巡查"));
        this.model = model;
        this.ways = ways;
        subtitleProperty().bind(model.who());
        IconButton menu = new IconButton(Icon.MENU, say("更多"));
        menu.setId("menu");
        menu.setOnAction(event -> ways.toMenu());
        tools(menu);

        Label sync = Words.quiet("");
        sync.setId("sync-words");
        sync.textProperty().bind(model.syncWords());
        ActionButton signInAgain = ActionButton.secondary(say("重新登录")).doing(ways::toSignIn);
        signInAgain.visibleProperty().bind(model.sessionEnded());
        signInAgain.managedProperty().bind(signInAgain.visibleProperty());
        Notice attention = new Notice(Tone.WARNING);
        attention
                .textProperty()
                .bind(Bindings.when(model.needAttention().greaterThan(0))
                        .then(Bindings.createStringBinding(
                                () -> say(
                                        "有 {0} 条没有被接收，请打开待发箱处理。",
                                        model.needAttention().get()),
                                model.needAttention()))
                        .otherwise(""));
        pinned(sync, attention, signInAgain, new PatrolBar(model.walking(), ways::toSummary));

        ActionButton outbox = ActionButton.secondary("").with(Icon.OUTBOX).doing(ways::toOutbox);
        outbox.setId("outbox");
        outbox.textProperty()
                .bind(Bindings.when(model.unsent().greaterThan(0))
                        .then(Bindings.createStringBinding(
                                () -> say("待发箱（{0} 条未传完）", model.unsent().get()), model.unsent()))
                        .otherwise(say("待发箱（都已上传）")));
        actions(outbox, walk());

        EmptyState empty = new EmptyState(Icon.LIST, say("还没有窗口名单"), say("请连上网络，名单和条款会自动取回。"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.windows()).and(Bindings.isEmpty(model.departments())));
        empty.managedProperty().bind(empty.visibleProperty());
        body(
                empty,
                group(say("窗口"), "list-windows", model.windows()),
                group(say("科室"), "list-departments", model.departments()));
    }

    @Override
    protected void shown() {
        model.refresh();
    }

    /** The one thing to do next on a patrol. */
    private Node walk() {
        Walking walking = model.walking();
        ActionButton walk = ActionButton.primary("").with(Icon.NEXT).doing(() -> {
            Walking.Stop next = walking.next().get();
            if (walking.offered().get()) {
                walking.begin();
            } else if (next == null) {
                ways.toSummary();
            } else {
                ways.toUnit(next.code());
            }
        });
        walk.setId("walk");
        walk.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> walking.offered().get() ? say("开始巡查") : NextWords.of(walking),
                        walking.offered(),
                        walking.next()));
        walk.visibleProperty().bind(walking.offered().or(walking.underWay()));
        walk.managedProperty().bind(walk.visibleProperty());
        return walk;
    }

    private Node group(String name, String id, ObservableList<UnitLine> lines) {
        VBox list = new VBox();
        list.getStyleClass().add("list");
        list.setId(id);
        Runnable fill = () -> {
            List<Node> rows = new ArrayList<>();
            if (!lines.isEmpty()) {
                rows.add(Words.heading(name));
            }
            lines.forEach(line -> rows.add(row(line)));
            list.getChildren().setAll(rows);
        };
        lines.addListener((ListChangeListener<UnitLine>) change -> fill.run());
        fill.run();
        return list;
    }

    private Node row(UnitLine line) {
        List<Node> standing = new ArrayList<>();
        if (line.recorded() > 0) {
            standing.add(new Badge(say("已记 {0}", line.recorded()), Tone.INFO));
        }
        if (line.toConfirm() > 0) {
            standing.add(new Badge(say("待确认 {0}", line.toConfirm()), Tone.WARNING));
        }
        if (line.waiting() > 0) {
            standing.add(new Badge(say("待传 {0}", line.waiting()), Tone.QUIET));
        }
        ListRow row = new ListRow(
                line.code(), line.name(), line.visit(), () -> ways.toUnit(line.code()), standing.toArray(Node[]::new));
        row.setId("unit-" + line.code());
        if (!line.toVisit()) {
            return row;
        }
        Button nothing = new Button(say("无问题"), Icon.CHECK.node());
        nothing.setContentDisplay(ContentDisplay.TOP);
        nothing.setAccessibleText(say("{0} 没有发现问题", line.code()));
        nothing.setId("nothing-" + line.code());
        nothing.getStyleClass().add("beside-row");
        nothing.setMinWidth(Region.USE_PREF_SIZE);
        nothing.setMaxHeight(Double.MAX_VALUE);
        nothing.setOnAction(event -> model.walking().nothingFound(line.code()));
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox both = new HBox(row, nothing);
        both.getStyleClass().add("row-and-button");
        return both;
    }
}
