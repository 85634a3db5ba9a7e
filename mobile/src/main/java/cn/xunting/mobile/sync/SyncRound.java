package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.outbox.SendQueue;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.store.StoreFailed;
import cn.xunting.model.ProblemType;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** 一轮同步 — findings, what was said about them, patrols, photos, changes, scores, in this order: what is small and moves the score does not wait for pictures. Whatever happens in it, nothing is lost and the next may follow. */
final class SyncRound {
    private static final System.Logger LOG = System.getLogger(SyncRound.class.getName());

    private final SendQueue queue;
    private final DurableHallCopy hall;
    private final Http http;
    private final SendPhotos sendPhotos;
    private final SendItems<SendQueue.Outgoing> sendFindings;
    private final SendItems<SendQueue.OutgoingDecision> sendDecisions;
    private final SendItems<SendQueue.OutgoingPatrol> sendPatrols;
    private final FetchChanges fetchChanges;
    private final FetchOutlook fetchOutlook;

    SyncRound(SendQueue queue, DurableHallCopy hall, Http http, Consumer<Instant> serverTime, UploadMeter meter) {
        this.queue = queue;
        this.hall = hall;
        this.http = http;
        this.sendPhotos = new SendPhotos(queue, meter);
        this.sendFindings = SendItems.findings(queue, serverTime);
        this.sendDecisions = SendItems.decisions(queue, serverTime);
        this.sendPatrols = SendItems.patrols(queue, serverTime);
        this.fetchChanges = new FetchChanges(hall, serverTime);
        this.fetchOutlook = new FetchOutlook(hall);
    }

    RoundOutcome run() {
        if (hall.officer().isEmpty()) {
            return new RoundOutcome.Nobody();
        }
        try {
            return exchange(OfficerCalls.asSignedIn(http, hall.session()));
        } catch (SessionEnded e) {
            return e.endedAccount().map(this::wipe).orElseGet(RoundOutcome.SignedOut::new);
        } catch (Rejected e) {
            return e.problem().kind() == ProblemType.PASSWORD_CHANGE_REQUIRED
                    ? new RoundOutcome.PasswordDue()
                    : new RoundOutcome.ServerTrouble(e.problem(), e.retryAfter());
        } catch (OtherVersion e) {
            return new RoundOutcome.VersionsApart(e.serverNewer());
        } catch (NotOurServer e) {
            return new RoundOutcome.SomebodyElseAnswered();
        } catch (IOException e) {
            return new RoundOutcome.NoNetwork();
        } catch (StoreFailed e) {
            LOG.log(System.Logger.Level.ERROR, "A round of sync could not be written down", e);
            return new RoundOutcome.DiskFull();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A round of sync failed", e);
            return new RoundOutcome.Broken();
        }
    }

    /** 清除 — what an ended account leaves behind goes; what it could not send yet stays until it has been handed over. */
    private RoundOutcome wipe(String account) {
        try {
            hall.session().end();
            queue.accountEnded(account);
            return new RoundOutcome.AccountEnded();
        } catch (StoreFailed e) {
            LOG.log(System.Logger.Level.ERROR, "An ended account could not be wiped", e);
            return new RoundOutcome.DiskFull();
        }
    }

    private RoundOutcome exchange(OfficerCalls calls) throws IOException, Rejected, SessionEnded {
        List<SendQueue.Outgoing> items = queue.begin(calls.account());
        boolean allAnswered = sendFindings.send(
                calls,
                items.stream()
                        .filter(item -> !item.received())
                        .sorted(Comparator.comparing(SendQueue.Outgoing::attempts))
                        .toList());
        allAnswered &= sendDecisions.send(
                calls,
                queue.decisions(calls.account()).stream()
                        .sorted(Comparator.comparing(SendQueue.OutgoingDecision::attempts))
                        .toList());
        allAnswered &= sendPatrols.send(
                calls,
                queue.patrols(calls.account()).stream()
                        .sorted(Comparator.comparing(SendQueue.OutgoingPatrol::attempts))
                        .toList());
        SendPhotos.Outcome photos = sendPhotos.send(calls, items);
        photos.refused().forEach(queue::photoRefused);
        fetchChanges.fetch(calls);
        fetchOutlook.fetch(calls);
        queue.prune();
        return new RoundOutcome.Reached(allAnswered && photos.complete());
    }
}
