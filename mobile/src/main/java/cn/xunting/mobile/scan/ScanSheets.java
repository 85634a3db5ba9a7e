package cn.xunting.mobile.scan;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.ListRow;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.scan.Outcome.Nothing;
import cn.xunting.mobile.scan.Outcome.Several;
import cn.xunting.model.wire.UnitEntry;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** What a scan asks when it could not simply open a unit. */
public final class ScanSheets {
    private ScanSheets() {}

    /** Says why nothing was opened, with another try under the thumb. */
    public static Sheet of(Nothing nothing, Runnable again) {
        ActionButton retry = ActionButton.primary(say("再拍一张")).with(Icon.SCAN).doing(again);
        retry.setId("scan-again");
        return new Sheet(nothing.title(), Words.plain(nothing.way()), retry);
    }

    /** Lets the inspector choose among the labels in the picture. */
    public static Sheet of(Several several, Consumer<String> open) {
        VBox rows = new VBox();
        rows.getStyleClass().add("list");
        for (UnitEntry unit : several.units()) {
            ListRow row = new ListRow(unit.code(), unit.name(), "", () -> open.accept(unit.code()));
            row.setId("scanned-" + unit.code());
            rows.getChildren().add(row);
        }
        return new Sheet(say("照片里有 {0} 个窗口的标签，打开哪一个？", several.units().size()), rows);
    }
}
