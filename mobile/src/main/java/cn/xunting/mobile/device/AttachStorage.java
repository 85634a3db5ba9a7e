package cn.xunting.mobile.device;

import cn.xunting.mobile.port.Storage;
import com.gluonhq.attach.storage.StorageService;
import java.io.File;
import java.nio.file.Path;

/** 存储 on a phone: the app's private storage. */
final class AttachStorage implements Storage {
    private final File folder = StorageService.create()
            .flatMap(StorageService::getPrivateStorage)
            .orElseThrow(() -> new IllegalStateException("The phone gives the app no private storage"));

    @Override
    public Path privateFolder() {
        return folder.toPath();
    }

    /** The public documents, where another app can reach them; else beside the records. */
    @Override
    public Path exportFolder() {
        return StorageService.create()
                .flatMap(service -> service.getPublicStorage("Documents"))
                .map(File::toPath)
                .orElseGet(() -> folder.toPath().resolve("export"));
    }

    @Override
    public long freeBytes() {
        return folder.getUsableSpace();
    }
}
