package cn.xunting.mobile.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gluon's native compiler reads Java 17. */
class ClassFilesTest {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int RELEASE_17 = 61;

    /** In a jar for several releases a compiler of 17 leaves these folders alone. */
    private static final String NEWER = "META-INF/versions/(1[89]|[2-9][0-9])/.*";

    @Test
    void every_class_that_is_packed_is_of_release_17_at_most() throws IOException {
        for (Path part : AppOnTheWay.everything()) {
            assertThat(tooNew(part)).as(part.toString()).isEmpty();
        }
    }

    @Test
    void a_class_of_release_21_would_be_found(@TempDir Path folder) throws IOException {
        byte[] classFile = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65};
        Files.write(folder.resolve("New.class"), classFile);
        assertThat(tooNew(folder)).containsExactly("New.class is of class file version 65");
    }

    private static List<String> tooNew(Path part) throws IOException {
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(part)) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        check(part.relativize(file).toString(), in, found);
                    }
                }
            }
        } else {
            try (ZipInputStream jar = new ZipInputStream(Files.newInputStream(part))) {
                for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                    check(entry.getName(), jar, found);
                }
            }
        }
        return found;
    }

    private static void check(String name, InputStream in, List<String> found) throws IOException {
        if (!name.endsWith(".class") || name.matches(NEWER)) {
            return;
        }
        DataInputStream data = new DataInputStream(in);
        assertThat(data.readInt()).as(name).isEqualTo(MAGIC);
        data.readUnsignedShort(); // the minor version
        int version = data.readUnsignedShort();
        if (version > RELEASE_17) {
            found.add(name + " is of class file version " + version);
        }
    }
}
