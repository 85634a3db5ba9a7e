package cn.xunting.mobile.device;

import com.gluonhq.attach.statusbar.StatusBarService;
import javafx.scene.paint.Color;

/** The phone's status bar, in the colour of the app's own bar. */
final class AttachBars {
    private static final Color BAR = Color.web("#0B4A82");

    private AttachBars() {}

    static void colour() {
        StatusBarService.create().ifPresent(bar -> bar.setColor(BAR));
    }
}
