package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Theme;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.language.Language;
import cn.xunting.mobile.language.Say;
import cn.xunting.mobile.patrol.WindowsViewModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** What is seldom needed: another appearance or language, sending by hand, signing out. */
final class Menu {
    private final Navigator navigator;
    private final WindowsViewModel model;
    private final Appearance appearance;
    private final Runnable toScores;
    private final Consumer<Language> speak;
    private final Runnable signOut;

    /**
     * The menu of the windows' screen.
     *
     * @param speak called with another language
     */
    Menu(
            Navigator navigator,
            WindowsViewModel model,
            Appearance appearance,
            Runnable toScores,
            Consumer<Language> speak,
            Runnable signOut) {
        this.navigator = navigator;
        this.model = model;
        this.appearance = appearance;
        this.toScores = toScores;
        this.speak = speak;
        this.signOut = signOut;
    }

    void open() {
        ActionButton look = ActionButton.secondary(appearance.theme() == Theme.LIGHT ? say("换成深色显示") : say("换成浅色显示"))
                .with(Icon.MOON)
                .doing(() -> {
                    navigator.closeSheet();
                    appearance.change();
                });
        look.setId("change-look");
        ActionButton send = ActionButton.secondary(say("立即上传并更新名单"))
                .with(Icon.RETRY)
                .doing(() -> {
                    navigator.closeSheet();
                    model.sendNow();
                });
        ActionButton leave =
                ActionButton.secondary(say("退出登录")).with(Icon.PERSON).doing(this::askToSignOut);
        leave.setId("sign-out");
        ActionButton scores = ActionButton.secondary(say("得分和排名"))
                .with(Icon.LIST)
                .doing(() -> {
                    navigator.closeSheet();
                    toScores.run();
                });
        scores.setId("to-scores");
        VBox content = new VBox(scores, look, send);
        content.getChildren().addAll(languages());
        content.getChildren().add(leave);
        content.getStyleClass().add("list");
        navigator.ask(new Sheet(model.who().get(), content));
    }

    /** Each language but the one spoken, by its own name: who cannot read this one finds their own. */
    private List<ActionButton> languages() {
        return Stream.of(Language.values())
                .filter(language -> language != Say.language())
                .map(this::language)
                .toList();
    }

    private ActionButton language(Language language) {
        ActionButton button = ActionButton.secondary(language.ownName()).doing(() -> {
            navigator.closeSheet();
            speak.accept(language);
        });
        button.setId("speak-" + language.name());
        return button;
    }

    private void askToSignOut() {
        ActionButton leave = ActionButton.grave(say("退出登录")).doing(() -> {
            navigator.closeSheet();
            signOut.run();
        });
        leave.setId("sign-out-now");
        navigator.ask(new Sheet(say("退出登录？"), Words.plain(model.signOutWords()), leave));
    }
}
