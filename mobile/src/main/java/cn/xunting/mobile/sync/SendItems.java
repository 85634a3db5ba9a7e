package cn.xunting.mobile.sync;

import cn.xunting.mobile.outbox.SendQueue;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncFinding;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings waiting findings, decisions or patrols to the server in batches, and finds the one for which a whole batch is turned down.
 *
 * @param <T> what is sent
 */
final class SendItems<T> {
    private final SendQueue queue;
    private final Consumer<Instant> serverTime;
    /** After a batch on which the server broke, one by one: whoever breaks it then goes last and holds up nobody. */
    private int batchSize = SyncBatch.LIMIT;

    private final Function<T, UUID> id;
    private final Function<List<T>, SyncBatch> asBatch;

    private SendItems(
            SendQueue queue, Consumer<Instant> serverTime, Function<T, UUID> id, Function<List<T>, SyncBatch> asBatch) {
        this.queue = queue;
        this.id = id;
        this.asBatch = asBatch;
        this.serverTime = serverTime;
    }

    static SendItems<SendQueue.Outgoing> findings(SendQueue queue, Consumer<Instant> serverTime) {
        return new SendItems<>(
                queue,
                serverTime,
                SendQueue.Outgoing::id,
                items -> new SyncBatch(
                        items.stream()
                                .map(item -> SyncFinding.of(item.id(), item.finding()))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    static SendItems<SendQueue.OutgoingDecision> decisions(SendQueue queue, Consumer<Instant> serverTime) {
        return new SendItems<>(
                queue,
                serverTime,
                item -> item.decision().id(),
                items -> new SyncBatch(
                        List.of(),
                        items.stream().map(SendQueue.OutgoingDecision::decision).toList(),
                        List.of()));
    }

    static SendItems<SendQueue.OutgoingPatrol> patrols(SendQueue queue, Consumer<Instant> serverTime) {
        return new SendItems<>(
                queue,
                serverTime,
                item -> item.patrol().id(),
                items -> new SyncBatch(
                        List.of(),
                        List.of(),
                        items.stream().map(SendQueue.OutgoingPatrol::patrol).toList()));
    }

    /**
     * Sends them in this order. False if the server broke on something: what is left waits for the next round.
     */
    boolean send(OfficerCalls calls, List<T> waiting) throws IOException, Rejected, SessionEnded {
        for (int from = 0; from < waiting.size(); from += batchSize) {
            if (!sendBatch(calls, waiting.subList(from, Math.min(from + batchSize, waiting.size())))) {
                batchSize = 1;
                return false;
            }
        }
        batchSize = SyncBatch.LIMIT;
        return true;
    }

    private boolean sendBatch(OfficerCalls calls, List<T> batch) throws IOException, Rejected, SessionEnded {
        try {
            SyncAnswer answer = calls.sync(asBatch.apply(batch));
            queue.settle(answer.receipts());
            serverTime.accept(answer.serverTime());
            return true;
        } catch (Rejected e) {
            if (e.status() == 500) {
                queue.attemptFailed(batch.stream().map(id).toList(), e.problem());
                return false;
            } else if (!e.isAboutContent()) {
                throw e;
            } else if (batch.size() == 1) {
                queue.settle(List.of(new Receipt(id.apply(batch.get(0)), SyncOutcome.REFUSED, e.problem())));
                return true;
            }
            int half = batch.size() / 2;
            return sendBatch(calls, batch.subList(0, half)) && sendBatch(calls, batch.subList(half, batch.size()));
        }
    }
}
