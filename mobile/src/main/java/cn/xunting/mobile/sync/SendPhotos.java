package cn.xunting.mobile.sync;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.outbox.SendQueue;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the photos of waiting items to the server. One that will not go blocks neither its finding nor, from the next round
 * on, the photos behind it: those that failed less often go first.
 */
final class SendPhotos {
    private final SendQueue queue;
    private final Map<String, Integer> failures = new HashMap<>();

    SendPhotos(SendQueue queue) {
        this.queue = queue;
    }

    Outcome send(OfficerCalls calls, List<SendQueue.Outgoing> items) throws SessionEnded {
        Map<String, Problem> refused = new LinkedHashMap<>();
        List<String> missing = items.stream()
                .flatMap(item -> item.photosMissing().stream())
                .distinct()
                .sorted(Comparator.comparing(photo -> failures.getOrDefault(photo, 0)))
                .toList();
        for (String photo : missing) {
            try {
                sendOne(calls, photo).ifPresent(problem -> refused.put(photo, problem));
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

    private Optional<Problem> sendOne(OfficerCalls calls, String photo) throws IOException, Rejected, SessionEnded {
        if (!calls.hasPhoto(photo)) {
            Optional<byte[]> jpeg = queue.photoBytes(photo);
            if (jpeg.isEmpty()) {
                return Optional.of(Problem.of(ProblemType.NOT_FOUND, say("照片在手机上已损坏，无法上传；记录本身照常上传，需要照片请重新拍照另记一条。")));
            }
            if (!calls.putPhoto(photo, jpeg.get()) && !calls.hasPhoto(photo)) {
                throw new IOException("The server took the photo and does not have it: " + photo);
            }
        }
        queue.photoConfirmed(photo);
        return Optional.empty();
    }

    /**
     * What became of them.
     *
     * @param refused photos that will never be taken, and why
     * @param complete false if something else kept one from going, and those behind it
     */
    record Outcome(Map<String, Problem> refused, boolean complete) {}
}
