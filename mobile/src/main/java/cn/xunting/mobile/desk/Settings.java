package cn.xunting.mobile.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** 设置 — a few words the phone remembers for its user's comfort. Losing them loses nothing of the patrol. */
public final class Settings {
    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private final Path file;
    private final Properties words = new Properties();

    public Settings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                words.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, "Settings cannot be read, starting without", e);
            }
        }
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(words.getProperty(name));
    }

    public synchronized void put(String name, String value) {
        words.setProperty(name, value);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            try (Writer out = Files.newBufferedWriter(next)) {
                words.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Settings cannot be kept", e);
        }
    }
}
