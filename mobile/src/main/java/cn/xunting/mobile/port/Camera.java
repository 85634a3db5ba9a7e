package cn.xunting.mobile.port;

import java.nio.file.Path;
import java.util.function.Consumer;

/** 相机 — takes a picture. The call may never answer; nobody waits on it. */
public interface Camera {
    /** Hands over a file the app may read and copy at once, on any thread; nothing when the user gives up. */
    void take(Consumer<Path> taken);
}
