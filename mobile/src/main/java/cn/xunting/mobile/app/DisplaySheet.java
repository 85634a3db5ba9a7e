package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.Chosen;
import cn.xunting.mobile.kit.Display;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.TextSize;
import cn.xunting.mobile.kit.Theme;
import cn.xunting.mobile.kit.TileGrid;
import cn.xunting.mobile.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** 显示设置 — colours, letters and motion. A tap takes effect at once; the screen behind, and this sheet, are the preview. */
final class DisplaySheet {
    private final Appearance appearance;
    private final List<Runnable> marks = new ArrayList<>();

    DisplaySheet(Appearance appearance) {
        this.appearance = appearance;
    }

    Sheet sheet() {
        VBox content = new VBox(
                group(
                        say("颜色"),
                        choice(say("浅色"), "theme-light", d -> d.theme() == Theme.LIGHT, d -> d.with(Theme.LIGHT)),
                        choice(say("深色"), "theme-dark", d -> d.theme() == Theme.DARK, d -> d.with(Theme.DARK)),
                        choice(
                                say("高对比"),
                                "theme-contrast",
                                d -> d.theme() == Theme.CONTRAST,
                                d -> d.with(Theme.CONTRAST))),
                group(
                        say("字号"),
                        choice(
                                say("标准"),
                                "size-standard",
                                d -> d.size() == TextSize.STANDARD,
                                d -> d.with(TextSize.STANDARD)),
                        choice(say("大字"), "size-large", d -> d.size() == TextSize.LARGE, d -> d.with(TextSize.LARGE)),
                        choice(say("长辈"), "size-elder", d -> d.size() == TextSize.ELDER, d -> d.with(TextSize.ELDER))),
                group(
                        say("动画"),
                        choice(say("开"), "motion-on", Display::motion, d -> d.moving(true)),
                        choice(say("关"), "motion-off", d -> !d.motion(), d -> d.moving(false))),
                Words.quiet(say("高对比适合在太阳光下看。")));
        content.getStyleClass().add("list");
        mark();
        return new Sheet(say("显示设置"), content).showingWhatIsBehind();
    }

    private static Node group(String name, Button... choices) {
        TileGrid grid = new TileGrid(choices.length);
        grid.show(List.of(choices));
        VBox group = new VBox(Words.heading(name), grid);
        group.getStyleClass().add("field");
        return group;
    }

    private Button choice(String words, String id, Predicate<Display> isChosen, UnaryOperator<Display> change) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("tab");
        button.setOnAction(event -> {
            appearance.choose(change.apply(appearance.display()));
            mark();
        });
        marks.add(() -> Chosen.mark(button, isChosen.test(appearance.display())));
        return button;
    }

    private void mark() {
        marks.forEach(Runnable::run);
    }
}
