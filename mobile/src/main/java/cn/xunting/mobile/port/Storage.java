package cn.xunting.mobile.port;

import java.nio.file.Path;

/** 存储 — the app's private folder. */
public interface Storage {
    Path privateFolder();

    /** Where files are put that somebody takes from the phone. */
    Path exportFolder();

    /** Bytes free where the folder lives. */
    long freeBytes();
}
