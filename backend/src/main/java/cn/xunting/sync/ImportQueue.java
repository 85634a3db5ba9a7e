package cn.xunting.sync;

import cn.xunting.access.Caller;
import cn.xunting.access.ReadAuthor;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.QueueBatch;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.office.QueueImport;
import cn.xunting.model.wire.office.QueueReceipt;
import cn.xunting.photo.StorePhoto;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 导入待发箱 — takes the file into which a phone wrote what it could not send. Each item is judged as if its author had
 * synced it; the same file again changes nothing.
 */
@ApplicationScoped
class ImportQueue {
    private final QueueContent content;
    private final ReadAuthor authors;
    private final AcceptBatch accept;
    private final StorePhoto photos;

    ImportQueue(QueueContent content, ReadAuthor authors, AcceptBatch accept, StorePhoto photos) {
        this.content = content;
        this.authors = authors;
        this.accept = accept;
        this.photos = photos;
    }

    /**
     * Takes a file.
     *
     * @throws Refusal if it cannot be read whole; nothing is taken then
     */
    QueueImport run(Caller caller, Path file, char[] password) {
        QueueContent.Read read = content.read(file, password);
        List<QueueReceipt> receipts = new ArrayList<>();
        for (QueueBatch batch : read.manifest().batches()) {
            accept(caller, batch).forEach(receipt -> receipts.add(new QueueReceipt(batch.author(), receipt)));
        }
        List<String> refused = new ArrayList<>();
        for (int n = 0; n < read.photos().size(); n++) {
            String sha256 = read.manifest().photos().get(n);
            if (!store(caller, sha256, read.photos().get(n))) {
                refused.add(sha256);
            }
        }
        return new QueueImport(read.photos().size() - refused.size(), refused, receipts, read.receiptCode());
    }

    private List<Receipt> accept(Caller caller, QueueBatch batch) {
        ReadAuthor.Author author = authors.of(caller, batch.author()).orElse(null);
        if (author == null) {
            return refuse(ids(batch.items()), "本大厅没有账号 " + batch.author() + "，请核对文件是不是本大厅的手机导出的");
        }
        Instant ended = author.endedAt();
        if (ended == null) {
            return accept.accept(author.caller(), batch.items()).receipts();
        }
        Map<Boolean, List<SyncFinding>> byTime = batch.items().findings().stream()
                .collect(Collectors.partitioningBy(finding ->
                        finding.occurredAt() != null && finding.occurredAt().isBefore(ended)));
        List<SyncFinding> before = byTime.getOrDefault(true, List.of());
        List<SyncFinding> late = byTime.getOrDefault(false, List.of());
        Map<Boolean, List<SyncPatrol>> byStart = batch.items().patrols().stream()
                .collect(Collectors.partitioningBy(patrol ->
                        patrol.startedAt() != null && patrol.startedAt().isBefore(ended)));
        List<SyncPatrol> walked = byStart.getOrDefault(true, List.of()).stream()
                .map(patrol -> until(ended, patrol))
                .toList();
        List<SyncPatrol> begunLate = byStart.getOrDefault(false, List.of());
        SyncBatch rest = new SyncBatch(before, batch.items().decisions(), walked);
        return Stream.of(
                        accept.accept(author.caller(), rest).receipts(),
                        refuse(late.stream().map(SyncFinding::id).toList(), "这条记录在账号停用之后，不能收下；如确有其事，请另行记录"),
                        refuse(begunLate.stream().map(SyncPatrol::id).toList(), "这次巡查在账号停用之后开始，不能收下"))
                .flatMap(List::stream)
                .toList();
    }

    /** What of a patrol was walked before its inspector's account ended. */
    private static SyncPatrol until(Instant ended, SyncPatrol patrol) {
        Instant end = patrol.endedAt();
        return new SyncPatrol(
                patrol.id(),
                patrol.startedAt(),
                end == null || end.isBefore(ended) ? end : ended,
                patrol.visits().stream()
                        .filter(visit -> visit.at() == null || visit.at().isBefore(ended))
                        .toList());
    }

    /** A picture that is none fails nobody's finding: it stays missing, as it would after a sync. */
    private boolean store(Caller caller, String sha256, byte[] photo) {
        try {
            photos.store(caller, sha256, new ByteArrayInputStream(photo));
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static List<UUID> ids(SyncBatch items) {
        return Stream.of(
                        items.findings().stream().map(SyncFinding::id),
                        items.decisions().stream().map(decision -> decision.id()),
                        items.patrols().stream().map(patrol -> patrol.id()))
                .flatMap(ids -> ids)
                .toList();
    }

    private static List<Receipt> refuse(List<UUID> ids, String why) {
        return ids.stream()
                .map(id -> new Receipt(id, SyncOutcome.REFUSED, Problem.of(ProblemType.NOT_PERMITTED, why)))
                .toList();
    }
}
