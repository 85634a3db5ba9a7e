package cn.xunting.mobile.device;

import cn.xunting.mobile.port.Camera;
import cn.xunting.mobile.port.Keyboard;
import cn.xunting.mobile.port.Lifecycle;
import cn.xunting.mobile.port.Storage;
import com.gluonhq.attach.util.Platform;
import javafx.stage.Stage;

/**
 * The ports of the device the app runs on.
 *
 * @param phone whether it is one, and the app draws edge to edge
 */
public record Device(Storage storage, Lifecycle lifecycle, Camera camera, Keyboard keyboard, boolean phone) {
    /** Chooses by the platform: Attach on a phone, stand-ins elsewhere. */
    public static Device of(Stage stage) {
        return Platform.isDesktop() ? desktop(stage) : attach();
    }

    private static Device desktop(Stage stage) {
        Storage storage = new DesktopStorage();
        Camera camera = "file".equals(System.getProperty("xunting.camera"))
                ? new FilePicker(stage)
                : new TestCardCamera(storage.privateFolder());
        return new Device(storage, new WindowLifecycle(stage), camera, listener -> {}, false);
    }

    private static Device attach() {
        AttachBars.colour();
        return new Device(new AttachStorage(), new AttachLifecycle(), new AttachCamera(), new AttachKeyboard(), true);
    }
}
