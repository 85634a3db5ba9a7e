package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.kit.ActionButton;
import cn.xunting.mobile.kit.EmptyState;
import cn.xunting.mobile.kit.Icon;
import cn.xunting.mobile.kit.Screen;

/** What is shown before the first screen can be, and when it cannot. */
final class StartScreen extends Screen {
    private StartScreen(Icon icon, String what, String next) {
        super(say("巡厅"));
        setId("start");
        body(new EmptyState(icon, what, next));
    }

    static StartScreen opening() {
        return new StartScreen(Icon.LIST, say("正在打开…"), say("正在读取本机的记录。"));
    }

    static StartScreen inUse(Runnable close) {
        return new StartScreen(Icon.WARNING, say("巡厅已经打开了"), say("另一个巡厅正在使用本机的记录。请先关闭它，再重新打开。")).closedBy(close);
    }

    static StartScreen unreadable(Runnable close) {
        return new StartScreen(Icon.WARNING, say("打不开本机的记录"), say("请看看存储空间是否已满，腾出空间后重新打开。仍不行请联系系统管理员，不要卸载应用。"))
                .closedBy(close);
    }

    private StartScreen closedBy(Runnable close) {
        ActionButton button = ActionButton.primary(say("关闭")).doing(close);
        button.setId("close-app");
        actions(button);
        return this;
    }
}
