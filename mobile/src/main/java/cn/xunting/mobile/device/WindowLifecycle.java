package cn.xunting.mobile.device;

import cn.xunting.mobile.port.Lifecycle;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Stage;

/** 生命周期 on a desktop: a window that has the focus is in the foreground. */
final class WindowLifecycle implements Lifecycle {
    private final List<Runnable> resumed = new CopyOnWriteArrayList<>();
    private final List<Runnable> paused = new CopyOnWriteArrayList<>();

    WindowLifecycle(Stage stage) {
        stage.focusedProperty().addListener(changed -> (stage.isFocused() ? resumed : paused).forEach(Runnable::run));
        stage.iconifiedProperty()
                .addListener(changed -> (stage.isIconified() ? paused : resumed).forEach(Runnable::run));
    }

    @Override
    public void onResume(Runnable listener) {
        resumed.add(listener);
    }

    @Override
    public void onPause(Runnable listener) {
        paused.add(listener);
    }
}
