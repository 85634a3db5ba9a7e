package cn.xunting.mobile.device;

import cn.xunting.mobile.port.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 存储 on a desktop: the folder named by {@code xunting.phone.home}, or one in the user's home. */
final class DesktopStorage implements Storage {
    private final Path folder;

    DesktopStorage() {
        String named = System.getProperty("xunting.phone.home", "");
        folder = named.isBlank() ? Path.of(System.getProperty("user.home"), ".xunting-phone") : Path.of(named);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path privateFolder() {
        return folder;
    }

    @Override
    public Path exportFolder() {
        return folder.resolve("export");
    }

    @Override
    public long freeBytes() {
        return folder.toFile().getUsableSpace();
    }
}
