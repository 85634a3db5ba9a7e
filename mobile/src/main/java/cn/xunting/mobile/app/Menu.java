package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.patrol.WindowsViewModel;
import javafx.scene.layout.VBox;

/** What is seldom needed: another appearance, sending by hand, signing out. */
final class Menu {
    private final Navigator navigator;
    private final WindowsViewModel model;
    private final Appearance appearance;
    private final Runnable signOut;

    Menu(Navigator navigator, WindowsViewModel model, Appearance appearance, Runnable signOut) {
        this.navigator = navigator;
        this.model = model;
        this.appearance = appearance;
        this.signOut = signOut;
    }

    void open() {
        ActionButton look = ActionButton.secondary(say("显示设置"))
                .with(Icon.MOON)
                .doing(() -> navigator.ask(new DisplaySheet(appearance).sheet()));
        look.setId("display-settings");
        ActionButton send = ActionButton.secondary("立即上传并更新名单").with(Icon.RETRY).doing(() -> {
            navigator.closeSheet();
            model.sendNow();
        });
        ActionButton leave = ActionButton.secondary("退出登录").with(Icon.PERSON).doing(this::askToSignOut);
        leave.setId("sign-out");
        VBox content = new VBox(look, send, leave);
        content.getStyleClass().add("list");
        navigator.ask(new Sheet(model.who().get(), content));
    }

    private void askToSignOut() {
        ActionButton leave = ActionButton.grave("退出登录").doing(() -> {
            navigator.closeSheet();
            signOut.run();
        });
        leave.setId("sign-out-now");
        navigator.ask(new Sheet("退出登录？", Words.plain(model.signOutWords()), leave));
    }
}
