package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ListRow;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** How far the patrol has come, as a row that leads to its summary; gone where there was none today. */
final class PatrolBar extends VBox {
    PatrolBar(Walking walking, Runnable toSummary) {
        ListRow row = new ListRow("", "", "", toSummary);
        row.setId("to-summary");
        row.getStyleClass().add("flat-row");
        row.nameProperty().bind(walking.words());
        row.lineProperty().bind(Bindings.when(walking.underWay()).then("").otherwise(say("看这次巡查的小结")));
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(walking.fraction());
        bar.accessibleTextProperty().bind(walking.words());
        bar.visibleProperty().bind(walking.underWay());
        bar.managedProperty().bind(bar.visibleProperty());
        getStyleClass().add("patrol-bar");
        getChildren().addAll(row, bar);
        visibleProperty().bind(walking.walked());
        managedProperty().bind(visibleProperty());
    }
}
