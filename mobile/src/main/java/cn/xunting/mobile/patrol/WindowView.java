package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Chosen;
import cn.xunting.mobile.kit.EmptyState;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.ListRow;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.SearchField;
import cn.xunting.mobile.kit.Tile;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.patrol.ItemChoice.ItemTile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One unit: people, what is recorded, and the items as tiles. */
public final class WindowView extends Screen {
    private static final double NARROW = 120;
    private final WindowViewModel model;
    private final Ways ways;
    private final VBox items = new VBox();

    /** Where the screen leads. */
    public interface Ways {
        void toItem(String code);

        /** Shows who is here and what is recorded. */
        void toDetails();

        /** Asks the representative about a finding. */
        void toConfirm(UUID finding);

        void toUnit(String code);

        /** Shows how the patrol stands. */
        void toSummary();
    }

    public WindowView(WindowViewModel model, Ways ways) {
        super("");
        this.model = model;
        this.ways = ways;
        titleProperty().bind(model.title());
        subtitleProperty().bind(model.peopleWords());

        SearchField search = new SearchField(say("名称、拼音、编号"), say("按编号、名称、拼音首字母或条号查找"), "search");
        search.wordsProperty().bindBidirectional(model.search());
        pinned(search, tabs());

        items.getStyleClass().add("list");
        items.setId("items");
        model.choice().addListener(changed -> show(model.choice().get()));
        show(model.choice().get());
        body(details(), confirm(), items);
        actions(onward());
        actionsShownWhile(model.walking().underWay());
    }

    /** The patrol's way onward: nothing found here, or the next window. */
    private Node onward() {
        Walking walking = model.walking();
        ActionButton nothing =
                ActionButton.primary(say("没有发现问题")).with(Icon.CHECK).doing(model::nothingFound);
        nothing.setId("nothing-found");
        nothing.visibleProperty().bind(model.toVisit());
        nothing.managedProperty().bind(nothing.visibleProperty());
        HBox.setHgrow(nothing, Priority.ALWAYS);
        ActionButton next = ActionButton.primary("").doing(() -> {
            Walking.Stop stop = walking.next().get();
            if (stop == null) {
                ways.toSummary();
            } else {
                ways.toUnit(stop.code());
            }
        });
        next.setId("next-window");
        HBox.setHgrow(next, Priority.ALWAYS);
        Runnable look = () -> {
            boolean first = model.toVisit().get();
            next.setText(first ? say("下一个") : NextWords.of(walking));
            next.getStyleClass().setAll("button", "action", first ? "secondary" : "primary");
            next.setMinWidth(first ? NARROW : 0);
        };
        model.toVisit().addListener(changed -> look.run());
        walking.next().addListener(changed -> look.run());
        look.run();
        HBox onward = new HBox(next, nothing);
        onward.getStyleClass().add("side-by-side");
        return onward;
    }

    private Node details() {
        ListRow row = new ListRow("", "", " ", ways::toDetails);
        row.setId("details");
        row.nameProperty()
                .bind(Bindings.when(Bindings.isEmpty(model.recorded()))
                        .then(say("今天这里还没有记录"))
                        .otherwise(Bindings.createStringBinding(
                                () -> say("今天已记 {0} 条", model.recorded().size()), model.recorded())));
        row.lineProperty()
                .bind(Bindings.when(model.visitWords().isEmpty())
                        .then(say("看记录和在岗人员"))
                        .otherwise(model.visitWords()));
        return row;
    }

    private Node confirm() {
        ListRow row = new ListRow("", say("请首席代表确认"), "", () -> {
            RecordedLine newest = model.toConfirm().get();
            if (newest != null) {
                ways.toConfirm(newest.id());
            }
        });
        row.setId("to-confirm");
        Runnable fill = () -> {
            RecordedLine newest = model.toConfirm().get();
            row.lineProperty().set(newest == null ? "" : newest.label() + " · " + newest.line());
            row.setVisible(newest != null);
            row.setManaged(newest != null);
        };
        model.toConfirm().addListener(changed -> fill.run());
        fill.run();
        return row;
    }

    private Node tabs() {
        TileGrid grid = new TileGrid(4);
        List<Button> buttons = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            Button button = new Button(tab.words());
            button.setId("tab-" + tab.name());
            button.getStyleClass().add("tab");
            button.setOnAction(event -> {
                model.search().set("");
                model.tab().set(tab);
                scrollToTop();
            });
            Runnable mark = () -> Chosen.mark(
                    button, model.tab().get() == tab && model.search().get().isBlank());
            model.tab().addListener(changed -> mark.run());
            model.search().addListener(changed -> mark.run());
            mark.run();
            buttons.add(button);
        }
        grid.show(buttons);
        return grid;
    }

    private void show(ItemChoice choice) {
        List<Node> nodes = new ArrayList<>();
        if (choice.onPatrol().isEmpty() && choice.byOthers().isEmpty()) {
            nodes.add(new EmptyState(Icon.SEARCH, say("没有找到条款"), say("换个词试试，或点上面的分组查看全部条款。")));
        }
        if (!choice.onPatrol().isEmpty()) {
            nodes.add(grid(choice.onPatrol()));
        }
        if (!choice.byOthers().isEmpty()) {
            Label heading = Words.heading(say("通常由其他科室上报"));
            nodes.add(heading);
            choice.byOthers().forEach(tile -> nodes.add(row(tile)));
        }
        items.getChildren().setAll(nodes);
    }

    private TileGrid grid(List<ItemTile> tiles) {
        TileGrid grid = new TileGrid(2);
        grid.show(tiles.stream()
                .map(tile -> {
                    Tile node = new Tile(tile.label(), tile.line(), () -> ways.toItem(tile.code()));
                    node.setId(id(tile));
                    return node;
                })
                .toList());
        return grid;
    }

    private ListRow row(ItemTile tile) {
        ListRow row = new ListRow("", tile.label(), tile.line(), () -> ways.toItem(tile.code()));
        row.setId(id(tile));
        return row;
    }

    /** Without dots, which a selector would take for classes. */
    private static String id(ItemTile tile) {
        return "item-" + tile.code().replace('.', '-');
    }
}
