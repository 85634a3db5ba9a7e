package cn.xunting.mobile.desk;

import cn.xunting.mobile.port.Camera;
import cn.xunting.mobile.port.Storage;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The camera, which is not even opened where its picture could not be kept. */
public final class RoomForPhotos implements Camera {
    /** What the camera's own file, the finished photo and the store beside it may take. */
    public static final long NEEDED_BYTES = 40L << 20;

    private final Camera camera;
    private final Storage storage;
    private final Runnable full;

    /** @param full says so, before a picture is taken for nothing */
    public RoomForPhotos(Camera camera, Storage storage, Runnable full) {
        this.camera = camera;
        this.storage = storage;
        this.full = full;
    }

    @Override
    public void take(Consumer<Path> taken) {
        if (storage.freeBytes() < NEEDED_BYTES) {
            full.run();
        } else {
            camera.take(taken);
        }
    }
}
