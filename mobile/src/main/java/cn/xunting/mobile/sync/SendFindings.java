package cn.xunting.mobile.sync;

import cn.xunting.mobile.outbox.SendQueue;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncFinding;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Brings waiting findings to the server in batches, and finds the one for which a whole batch is turned down. */
final class SendFindings {
    private final SendQueue queue;
    private final Consumer<Instant> serverTime;
    /** After a batch on which the server broke, one by one: whoever breaks it then goes last and holds up nobody. */
    private int batchSize = SyncBatch.LIMIT;

    SendFindings(SendQueue queue, Consumer<Instant> serverTime) {
        this.queue = queue;
        this.serverTime = serverTime;
    }

    /** False if the server broke on something: what is left waits for the next round. */
    boolean send(OfficerCalls calls, List<SendQueue.Outgoing> items) throws IOException, Rejected, SessionEnded {
        List<SendQueue.Outgoing> waiting = items.stream()
                .filter(item -> !item.received())
                .sorted(Comparator.comparing(SendQueue.Outgoing::attempts))
                .toList();
        for (int from = 0; from < waiting.size(); from += batchSize) {
            if (!sendBatch(calls, waiting.subList(from, Math.min(from + batchSize, waiting.size())))) {
                batchSize = 1;
                return false;
            }
        }
        batchSize = SyncBatch.LIMIT;
        return true;
    }

    private boolean sendBatch(OfficerCalls calls, List<SendQueue.Outgoing> batch)
            throws IOException, Rejected, SessionEnded {
        try {
            SyncAnswer answer = calls.sync(new SyncBatch(
                    batch.stream()
                            .map(item -> SyncFinding.of(item.id(), item.finding()))
                            .toList(),
                    List.of(),
                    List.of()));
            queue.settle(answer.receipts());
            serverTime.accept(answer.serverTime());
            return true;
        } catch (Rejected e) {
            if (e.status() == 500) {
                queue.attemptFailed(batch.stream().map(SendQueue.Outgoing::id).toList(), e.problem());
                return false;
            } else if (!e.isAboutContent()) {
                throw e;
            } else if (batch.size() == 1) {
                queue.settle(List.of(new Receipt(batch.get(0).id(), SyncOutcome.REFUSED, e.problem())));
                return true;
            }
            int half = batch.size() / 2;
            return sendBatch(calls, batch.subList(0, half)) && sendBatch(calls, batch.subList(half, batch.size()));
        }
    }
}
