package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 暂存的文件 — keeps a file between its check and its import, for the account that brought it, under its digest: what is imported is
 * to the byte what was checked. An hour later it is gone, or was never here if another backend took it: then it is asked for again.
 */
@ApplicationScoped
class HeldFiles {
    static final Duration KEPT = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    HeldFiles(@ConfigProperty(name = "xunting.home") String home, Clock clock) {
        this.folder = Path.of(home).resolve("held");
        this.clock = clock;
    }

    /** What a backend that was stopped has left behind does not wait for the next import. */
    void start(@Observes StartupEvent started) {
        sweep();
    }

    /** Keeps the content; its digest is what it is asked for by. */
    String hold(Caller owner, byte[] content) {
        sweep();
        String digest = Digest.sha256(content);
        Path place = place(owner, digest);
        try {
            Files.createDirectories(place.getParent());
            Path draft = Files.createTempFile(place.getParent(), "draft", "");
            Files.write(draft, content);
            Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest;
    }

    /**
     * The account's file of that digest.
     *
     * @throws Refusal if it is not here any more, or is another account's
     */
    byte[] held(Caller owner, String digest) {
        sweep();
        try {
            byte[] content = Digest.isSha256(digest) ? Files.readAllBytes(place(owner, digest)) : new byte[0];
            if (Digest.sha256(content).equals(digest)) {
                return content;
            }
        } catch (NoSuchFileException e) {
            // Said below, like a digest that is none.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Refusal(ProblemType.NOT_FOUND, "检查过的文件已经不在了：它只保留一小时，或由另一台服务器收下。请重新选择文件检查，没有导入任何内容");
    }

    private Path place(Caller owner, String digest) {
        return folder.resolve(String.valueOf(owner.accountId())).resolve(digest);
    }

    private void sweep() {
        FileTime oldest = FileTime.from(clock.instant().minus(KEPT));
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (path, its) -> its.isRegularFile() && its.lastModifiedTime().compareTo(oldest) < 0)) {
            for (Path old : files.toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
