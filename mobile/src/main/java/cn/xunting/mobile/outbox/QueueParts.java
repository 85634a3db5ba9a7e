package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.QueueBatch;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Divides a queue into files a server takes: each small enough, and neither a decision nor a patrol before its findings. */
final class QueueParts {
    /** Well below what the backend takes in one request. */
    static final long MOST_BYTES = 24L << 20;

    private final ToLongFunction<String> photoBytes;

    /** @param photoBytes the size of a photo */
    QueueParts(ToLongFunction<String> photoBytes) {
        this.photoBytes = photoBytes;
    }

    /**
     * What goes into one file.
     *
     * @param photos in the order they are written
     */
    record Part(List<QueueBatch> batches, List<String> photos) {
        List<SyncPatrol> patrols() {
            return batches.stream()
                    .flatMap(batch -> batch.items().patrols().stream())
                    .toList();
        }

        /** Of findings and decisions. */
        List<UUID> ids() {
            return batches.stream()
                    .map(QueueBatch::items)
                    .flatMap(items -> Stream.concat(
                            items.findings().stream().map(SyncFinding::id),
                            items.decisions().stream().map(SyncDecision::id)))
                    .toList();
        }
    }

    /** All findings, in files as large as they may be; then the decisions and the patrols, in the last of them. */
    List<Part> divide(List<OutboxItem> items, List<OutboxDecision> decisions, List<SendQueue.UnsentPatrol> patrols) {
        List<Part> parts = new ArrayList<>();
        List<OutboxItem> fits = new ArrayList<>();
        long bytes = 0;
        for (OutboxItem item : items) {
            long size = 2_000
                    + item.finding().photos().stream().mapToLong(photoBytes).sum();
            if (!fits.isEmpty() && bytes + size > MOST_BYTES) {
                parts.add(part(fits, List.of(), List.of()));
                fits.clear();
                bytes = 0;
            }
            fits.add(item);
            bytes += size;
        }
        if (!fits.isEmpty() || !decisions.isEmpty() || !patrols.isEmpty()) {
            parts.add(part(fits, decisions, patrols));
        }
        return parts;
    }

    private Part part(List<OutboxItem> items, List<OutboxDecision> decisions, List<SendQueue.UnsentPatrol> patrols) {
        List<QueueBatch> batches = new ArrayList<>();
        Set<String> authors = new LinkedHashSet<>();
        items.forEach(item -> authors.add(item.author()));
        for (String author : authors) {
            List<SyncFinding> findings = items.stream()
                    .filter(item -> item.author().equals(author))
                    .map(item -> SyncFinding.of(item.id(), item.finding()))
                    .toList();
            slices(findings)
                    .forEach(slice -> batches.add(new QueueBatch(author, new SyncBatch(slice, List.of(), List.of()))));
        }
        Set<String> senders = new LinkedHashSet<>();
        decisions.forEach(said -> senders.add(said.sender()));
        for (String sender : senders) {
            List<SyncDecision> own = decisions.stream()
                    .filter(said -> said.sender().equals(sender))
                    .map(OutboxDecision::decision)
                    .toList();
            slices(own)
                    .forEach(slice -> batches.add(new QueueBatch(sender, new SyncBatch(List.of(), slice, List.of()))));
        }
        Set<String> inspectors = new LinkedHashSet<>();
        patrols.forEach(walked -> inspectors.add(walked.inspector()));
        for (String inspector : inspectors) {
            List<SyncPatrol> own = patrols.stream()
                    .filter(walked -> walked.inspector().equals(inspector))
                    .map(SendQueue.UnsentPatrol::patrol)
                    .toList();
            slices(own)
                    .forEach(slice ->
                            batches.add(new QueueBatch(inspector, new SyncBatch(List.of(), List.of(), slice))));
        }
        List<String> photos = items.stream()
                .flatMap(item -> item.finding().photos().stream())
                .filter(photo -> photoBytes.applyAsLong(photo) > 0)
                .distinct()
                .toList();
        return new Part(batches, photos);
    }

    private static <T> List<List<T>> slices(List<T> all) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SyncBatch.LIMIT) {
            slices.add(all.subList(from, Math.min(from + SyncBatch.LIMIT, all.size())));
        }
        return slices;
    }
}
