package cn.xunting.mobile.sync;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.outbox.SendQueue;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.Uplink.Upload;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Brings the photos of waiting items to the server. One that will not go blocks neither its finding nor, from the next round
 * on, the photos behind it: those that failed less often go first.
 */
final class SendPhotos {
    private final SendQueue queue;
    private final UploadMeter meter;
    private final Map<String, Integer> failures = new HashMap<>();

    SendPhotos(SendQueue queue, UploadMeter meter) {
        this.queue = queue;
        this.meter = meter;
    }

    Outcome send(OfficerCalls calls, List<SendQueue.Outgoing> items) throws SessionEnded {
        try {
            return sendAll(calls, byPhotoMissing(items));
        } finally {
            meter.end();
        }
    }

    private Outcome sendAll(OfficerCalls calls, Map<String, List<SendQueue.Outgoing>> missing) throws SessionEnded {
        Map<String, Problem> refused = new LinkedHashMap<>();
        Set<String> unsent = new HashSet<>(missing.keySet());
        List<String> inTurn = missing.keySet().stream()
                .sorted(Comparator.comparing(photo -> failures.getOrDefault(photo, 0)))
                .toList();
        for (String photo : inTurn) {
            try {
                Optional<Problem> problem = sendOne(calls, photo, missing.getOrDefault(photo, List.of()), unsent);
                problem.ifPresentOrElse(why -> refused.put(photo, why), () -> unsent.remove(photo));
                failures.remove(photo);
            } catch (Rejected e) {
                if (e.isAboutContent()) {
                    refused.put(photo, e.problem());
                } else {
                    failures.merge(photo, 1, Integer::sum);
                    return new Outcome(refused, false);
                }
            } catch (IOException e) {
                failures.merge(photo, 1, Integer::sum);
                return new Outcome(refused, false);
            }
        }
        return new Outcome(refused, true);
    }

    private Optional<Problem> sendOne(
            OfficerCalls calls, String photo, List<SendQueue.Outgoing> naming, Set<String> unsent)
            throws IOException, Rejected, SessionEnded {
        if (!calls.hasPhoto(photo)) {
            Optional<byte[]> jpeg = queue.photoBytes(photo);
            if (jpeg.isEmpty()) {
                return Optional.of(Problem.of(ProblemType.NOT_FOUND, say("照片在手机上已损坏，无法上传；记录本身照常上传，需要照片请重新拍照另记一条。")));
            }
            Http.Progress progress = meter.begin(gone(naming, unsent));
            if (!calls.putPhoto(photo, jpeg.get(), progress) && !calls.hasPhoto(photo)) {
                throw new IOException("The server took the photo and does not have it: " + photo);
            }
        }
        queue.photoConfirmed(photo);
        return Optional.empty();
    }

    private static Map<String, List<SendQueue.Outgoing>> byPhotoMissing(List<SendQueue.Outgoing> items) {
        Map<String, List<SendQueue.Outgoing>> byPhoto = new LinkedHashMap<>();
        for (SendQueue.Outgoing item : items) {
            item.photosMissing()
                    .forEach(photo -> byPhoto.computeIfAbsent(photo, first -> new ArrayList<>())
                            .add(item));
        }
        return byPhoto;
    }

    /** What of each item's photos the server has, beside all of them. */
    private Map<UUID, Upload> gone(List<SendQueue.Outgoing> items, Set<String> unsent) {
        Map<UUID, Upload> gone = new LinkedHashMap<>();
        for (SendQueue.Outgoing item : items) {
            long total = 0;
            long there = 0;
            for (String photo : Set.copyOf(item.finding().photos())) {
                long size = queue.photoSize(photo);
                total += size;
                there += unsent.contains(photo) ? 0 : size;
            }
            gone.put(item.id(), new Upload(there, total));
        }
        return gone;
    }

    /**
     * What became of them.
     *
     * @param refused photos that will never be taken, and why
     * @param complete false if something else kept one from going, and those behind it
     */
    record Outcome(Map<String, Problem> refused, boolean complete) {}
}
