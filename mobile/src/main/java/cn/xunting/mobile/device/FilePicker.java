package cn.xunting.mobile.device;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.port.Camera;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** 相机 on a desktop: picks a picture that exists already. */
final class FilePicker implements Camera {
    private final Window window;

    FilePicker(Window window) {
        this.window = window;
    }

    @Override
    public void take(Consumer<Path> taken) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(say("选择一张照片"));
        chooser.getExtensionFilters().add(new ExtensionFilter(say("照片"), "*.jpg", "*.jpeg", "*.png"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            taken.accept(chosen.toPath());
        }
    }
}
