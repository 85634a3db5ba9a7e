package cn.xunting.mobile.sample;

import cn.xunting.mobile.pending.ExportViewModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Writes no file and remembers what it was asked. */
public final class HeldExporter implements ExportViewModel.Exporter {
    public static final String CODE = "0123-4567";

    public final List<String> passwords = new ArrayList<>();
    public volatile boolean full;
    public volatile int files = 1;

    /** Writing takes until this is complete. */
    public volatile CompletableFuture<?> disk = CompletableFuture.completedFuture("");

    @Override
    public List<Path> write(Path folder, char[] password) throws IOException {
        disk.join();
        if (full) {
            throw new IOException("No space left on device");
        }
        passwords.add(new String(password));
        return List.of(folder.resolve("xunting-1.xtq"), folder.resolve("xunting-2.xtq"))
                .subList(0, files);
    }

    @Override
    public Optional<Integer> release(String code) {
        return code.strip().equals(CODE) ? Optional.of(3) : Optional.empty();
    }
}
