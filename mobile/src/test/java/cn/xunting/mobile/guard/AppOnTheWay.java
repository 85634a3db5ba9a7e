package cn.xunting.mobile.guard;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What would go into the package for a phone: our classes, and the runtime dependencies as the build listed them. */
final class AppOnTheWay {
    static final Path OURS = Path.of("target", "classes");

    private AppOnTheWay() {}

    /** Our classes first, then every runtime dependency: jars, or a folder of classes for a module of this build. */
    static List<Path> everything() {
        return Stream.concat(Stream.of(OURS), dependencies().stream()).toList();
    }

    static List<Path> dependencies() {
        try {
            return Arrays.stream(Files.readString(Path.of("target", "runtime-classpath.txt"))
                            .strip()
                            .split(File.pathSeparator, -1))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
