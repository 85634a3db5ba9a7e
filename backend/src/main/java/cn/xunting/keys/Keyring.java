package cn.xunting.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 钥匙串 — the installation's signing keys, one file each in {@code $XUNTING_HOME/keys}, made when first asked for. Backends of one
 * database share the folder or hold copies of it. A new key signs from the next minute on; old ones are still found, so
 * that what they signed can be checked.
 */
public final class Keyring {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("[0-9]{17}-[A-Za-z0-9_-]{6}");
    private static final long RELOAD_AFTER_SECONDS = 60;

    private final Path folder;
    private final Clock clock;
    private final ConcurrentHashMap<Purpose, Known> known = new ConcurrentHashMap<>();

    /**
     * A ring of the keys in the folder, which is made if need be.
     *
     * @throws IOException if it cannot be made
     */
    public Keyring(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
    }

    /** What a key is for; a key is never used for anything else. */
    public enum Purpose {
        /** Access tokens. */
        TOKEN,
        /** The chains of ledger and audit. */
        CHAIN,
        /** Secrets that stand in the database. */
        SEAL
    }

    /** The key to sign with: the newest of its purpose. */
    public SigningKey newest(Purpose purpose) {
        return keys(purpose).last();
    }

    /** Whether every key in the folder can be read; makes none, and keeps none in mind, so that the first that is needed is made. */
    boolean isReadable() {
        try {
            Arrays.stream(Purpose.values()).forEach(this::read);
            return true;
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    /** Whether a new one could be put there. */
    boolean isWritable() {
        return Files.isWritable(folder);
    }

    /** The key of that name, however old. Names come from strangers: of one that is not there no more is read than that. */
    public Optional<SigningKey> find(Purpose purpose, String id) {
        Optional<SigningKey> found = keys(purpose).named(id);
        return found.isEmpty() && NAME.matcher(id).matches() && Files.exists(file(purpose, id))
                ? reload(purpose).named(id)
                : found;
    }

    /** When the key was replaced by a newer one; empty while it is the newest. */
    public Optional<Instant> replacedAt(Purpose purpose, SigningKey key) {
        List<SigningKey> keys = keys(purpose).keys();
        int next = keys.indexOf(key) + 1;
        return next == 0 || next == keys.size() ? Optional.empty() : Optional.of(madeAt(keys.get(next)));
    }

    /** Makes a new key, which signs from now on; running backends take it up within a minute. */
    public SigningKey renew(Purpose purpose) {
        String id = STAMP.format(clock.instant()) + "-" + Secrets.random().substring(0, 6);
        try {
            Path draft = Secrets.write(folder.resolve(id + ".draft"), Secrets.random() + "\n");
            Files.move(draft, file(purpose, id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a key into " + folder, e);
        }
        return reload(purpose).last();
    }

    private Known keys(Purpose purpose) {
        Known now = known.get(purpose);
        if (now != null && clock.instant().isBefore(now.readAt().plusSeconds(RELOAD_AFTER_SECONDS))) {
            return now;
        }
        Known read = reload(purpose);
        if (read.keys().isEmpty()) {
            renew(purpose);
            return reload(purpose);
        }
        return read;
    }

    private Known reload(Purpose purpose) {
        Known read = new Known(read(purpose), clock.instant());
        known.put(purpose, read);
        return read;
    }

    private List<SigningKey> read(Purpose purpose) {
        String prefix = prefix(purpose);
        try (Stream<Path> files = Files.list(folder)) {
            List<SigningKey> keys = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix) && name.endsWith(".key")) {
                    String id = name.substring(prefix.length(), name.length() - ".key".length());
                    keys.add(new SigningKey(id, Files.readString(file).strip()));
                }
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the keys in " + folder, e);
        }
    }

    private Path file(Purpose purpose, String id) {
        return folder.resolve(prefix(purpose) + id + ".key");
    }

    private static String prefix(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT) + "-";
    }

    private static Instant madeAt(SigningKey key) {
        return STAMP.parse(key.id().substring(0, key.id().indexOf('-')), Instant::from);
    }

    private record Known(List<SigningKey> keys, Instant readAt) {
        SigningKey last() {
            return keys.get(keys.size() - 1);
        }

        Optional<SigningKey> named(String id) {
            return keys.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }
}
