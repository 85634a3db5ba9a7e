package cn.xunting.mobile.outbox;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.HallTime;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.UuidV7;
import cn.xunting.model.queue.QueueFile;
import cn.xunting.model.queue.QueueFileWriter;
import cn.xunting.model.wire.QueueManifest;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncPatrol;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 导出待发箱 — the last resort: writes what is unsent, of every account, into encrypted files for an administrator. Nothing
 * leaves the outbox by that; the items are let go once the code is typed in that the server answered to the import.
 */
public final class QueueExport implements AutoCloseable {
    private static final String EXPORTS = "exports";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final StringStore store;
    private final DurableOutbox outbox;
    private final SendQueue queue;
    private final Clock clock;
    private final UuidV7 ids;
    private final SecureRandom random = new SecureRandom();

    private QueueExport(StringStore store, DurableOutbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.queue = outbox.sendQueue();
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /**
     * Opens what is known of exports, or begins it.
     *
     * @throws cn.xunting.mobile.store.StoreInUse if another process has it open
     */
    public static QueueExport open(Path folder, DurableOutbox outbox, Clock clock) {
        return new QueueExport(StringStore.open(folder), outbox, clock);
    }

    /**
     * Writes the files, and from then on nothing in them can be taken back.
     *
     * @param folder where to
     * @param device the name this phone gives itself
     * @param password at least {@link QueueFile#SHORTEST_PASSWORD} characters; the caller overwrites it
     * @return the files in order; none if nothing waits
     * @throws IOException if the disk does not take them; none is left then
     */
    public List<Path> write(Path folder, String device, char[] password) throws IOException {
        List<OutboxItem> items = beginAll();
        List<OutboxDecision> decisions = outbox.decisions().stream()
                .filter(said -> said.state() != ItemState.SENT)
                .toList();
        QueueParts divided =
                new QueueParts(photo -> photo(photo).map(bytes -> bytes.length).orElse(0));
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (QueueParts.Part part : divided.divide(items, decisions, queue.unsentPatrols())) {
                Path file = folder.resolve("xunting-" + STAMP.format(HallTime.CHINA.wallClock(clock.instant())) + "-"
                        + (files.size() + 1) + QueueFile.SUFFIX);
                files.add(file);
                write(file, part, device, password);
            }
            return files;
        } catch (IOException e) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    /**
     * Lets go of what went into the file whose import answered this code. Empty if no file has the code; else how many items.
     *
     * @throws OutboxFull if the disk does not take it
     */
    public Optional<Integer> release(String code) {
        String typed = code.strip();
        for (KeptExport export : exports()) {
            if (export.codeDigest().equals(KeptExport.digest(export.id(), typed))) {
                DurableOutbox.onDisk(() -> letGo(export));
                return Optional.of(export.items().size() + export.patrols().size());
            }
        }
        return Optional.empty();
    }

    private void letGo(KeptExport export) {
        Set<UUID> refused = new HashSet<>();
        outbox.items().stream()
                .filter(item -> item.state() == ItemState.NEEDS_ATTENTION)
                .forEach(item -> refused.add(item.id()));
        queue.settle(export.items().stream()
                .filter(id -> !refused.contains(id))
                .map(id -> new Receipt(id, SyncOutcome.ALREADY_HAVE, null))
                .toList());
        queue.patrolsHandedOver(export.patrols());
        export.photos().forEach(queue::photoConfirmed);
        queue.letGo(
                Stream.concat(export.items().stream(), export.patrols().stream().map(SyncPatrol::id))
                        .toList());
        store.change(change -> change.remove(EXPORTS, export.id().toString()));
    }

    private List<OutboxItem> beginAll() {
        queue.beginAll();
        return outbox.items().stream()
                .filter(item -> item.state() == ItemState.WAITING || item.state() == ItemState.NEEDS_ATTENTION)
                .toList();
    }

    private void write(Path file, QueueParts.Part part, String device, char[] password) throws IOException {
        UUID id = ids.next();
        String code = "%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
        Instant now = clock.instant();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                QueueFileWriter writer = new QueueFileWriter(out, password);
                writer.write(WireJson.encode(new QueueManifest(id, now, device, part.batches(), part.photos()))
                        .getBytes(StandardCharsets.UTF_8));
                for (String photo : part.photos()) {
                    writer.write(photo(photo).orElseThrow(() -> new IOException("A photo has gone: " + photo)));
                }
                writer.finish(code.getBytes(StandardCharsets.UTF_8));
            }
            KeptExport kept =
                    new KeptExport(id, now, part.ids(), part.patrols(), part.photos(), KeptExport.digest(id, code));
            DurableOutbox.onDisk(
                    () -> store.change(change -> change.put(EXPORTS, id.toString(), WireJson.encode(kept))));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (OutboxFull e) {
            throw new IOException("The export could not be put down", e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Optional<byte[]> photo(String sha256) {
        try {
            return Optional.of(outbox.photo(sha256));
        } catch (NoSuchElementException e) {
            return Optional.empty(); // damaged: the item goes without it
        }
    }

    private List<KeptExport> exports() {
        List<KeptExport> exports = new ArrayList<>();
        for (String json : store.values(EXPORTS)) {
            try {
                exports.add(WireJson.decode(KeptExport.class, json));
            } catch (UnreadableJson e) {
                // written by a newer app
            }
        }
        return exports;
    }

    @Override
    public void close() {
        store.close();
    }
}
