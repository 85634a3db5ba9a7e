package cn.xunting.mobile.device;

import cn.xunting.mobile.port.Camera;
import com.gluonhq.attach.pictures.PicturesService;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** 相机 on a phone. The last to ask gets the picture; an earlier call that never answered is forgotten. */
final class AttachCamera implements Camera {
    private final Optional<PicturesService> service = PicturesService.create();
    private Consumer<Path> waiting = file -> {};

    AttachCamera() {
        service.ifPresent(pictures -> pictures.imageProperty().addListener((property, before, image) -> {
            if (image != null) {
                handOver(pictures.getImageFile());
            }
        }));
    }

    @Override
    public void take(Consumer<Path> taken) {
        waiting = taken;
        service.ifPresent(pictures -> pictures.asyncTakePhoto(false));
    }

    private void handOver(Optional<File> file) {
        Consumer<Path> taken = waiting;
        waiting = later -> {};
        file.ifPresent(picture -> taken.accept(picture.toPath()));
    }
}
