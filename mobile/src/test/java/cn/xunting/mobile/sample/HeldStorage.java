package cn.xunting.mobile.sample;

import cn.xunting.mobile.port.Storage;
import java.nio.file.Path;

/** A disk with as much room as a test says. */
public final class HeldStorage implements Storage {
    public volatile long freeBytes = 1L << 30;
    private final Path folder;

    public HeldStorage(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path privateFolder() {
        return folder;
    }

    @Override
    public Path exportFolder() {
        return Path.of("/storage/Documents/xunting"); // nothing is written there, and pictures show it
    }

    @Override
    public long freeBytes() {
        return freeBytes;
    }
}
