package cn.xunting.mobile.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;

/**
 * The set of pictures kept beside the tests, one file a screen and state, one line an outfit. A screen that looks otherwise
 * than there fails its test; {@code -Dxunting.pictures.write=true} renews what is kept.
 */
final class StoredPictures {
    /** Of 63: what letters may differ by from machine to machine, and a blinking caret from moment to moment. */
    static final int TOLERANCE = 5;

    private static final boolean WRITE = Boolean.getBoolean("xunting.pictures.write");
    private final Path folder;
    private final boolean write;

    StoredPictures(Path folder, boolean write) {
        this.folder = folder;
        this.write = write;
    }

    static StoredPictures ofTheApp() {
        return new StoredPictures(
                Path.of("src", "test", "resources", "cn", "xunting", "mobile", "app", "pictures"), WRITE);
    }

    /** Compares the pictures of one screen and state, by outfit, with those kept; says which differ, and leaves both in the target folder. */
    List<String> compare(String name, Map<String, Image> taken) {
        if (write) {
            keep(name, taken);
            return List.of();
        }
        Map<String, Fingerprint> kept = kept(name);
        List<String> changed = new ArrayList<>();
        taken.forEach((outfit, image) -> {
            Fingerprint before = kept.get(outfit);
            int distance =
                    before == null ? Integer.MAX_VALUE : Fingerprint.of(image).distance(before);
            if (distance > TOLERANCE) {
                changed.add(name + "-" + outfit + (before == null ? " is not kept yet" : " differs by " + distance));
                Pictures.write(image, "changed/" + name + "-" + outfit + "-now");
                if (before != null) {
                    Pictures.write(before.picture(), "changed/" + name + "-" + outfit + "-kept");
                }
            }
        });
        return changed;
    }

    private Map<String, Fingerprint> kept(String name) {
        Map<String, Fingerprint> kept = new LinkedHashMap<>();
        Path file = folder.resolve(name + ".txt");
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    int space = line.indexOf(' ');
                    kept.put(line.substring(0, space), new Fingerprint(line.substring(space + 1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }

    private void keep(String name, Map<String, Image> taken) {
        StringBuilder lines = new StringBuilder();
        taken.forEach((outfit, image) -> lines.append(outfit)
                .append(' ')
                .append(Fingerprint.of(image).fields())
                .append('\n'));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
