package cn.xunting.mobile.store;

import java.nio.file.Path;

/** Another process has the store open; two writers would lose each other's items. */
public final class StoreInUse extends RuntimeException {
    public StoreInUse(Path file, Throwable cause) {
        super("Another process is using " + file, cause);
    }
}
