package cn.xunting.mobile.outbox;

import cn.xunting.mobile.picture.Mark;
import cn.xunting.model.Digest;
import cn.xunting.model.UuidV7;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The app as a process of its own: an inspector types a note word by word and takes photos; each time the call has returned it prints
 * the words, the photos and the strokes on them. Now and then the finding is saved, which it says before and after.
 */
final class TypeUntilKilled {
    private TypeUntilKilled() {}

    public static void main(String[] args) {
        var clock = new HandClock(Instant.parse(args[2]));
        var ids = new UuidV7(clock);
        var random = new Random(Long.parseLong(args[1]));
        try (DurableOutbox outbox = DurableOutbox.open(Path.of(args[0]), clock)) {
            while (true) {
                write(outbox, clock, ids.next(), random);
            }
        }
    }

    private static void write(DurableOutbox outbox, HandClock clock, UUID id, Random random) {
        List<byte[]> photos = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        int touches = 1 + random.nextInt(8);
        for (int n = 1; n <= touches; n++) {
            note.append("第").append(n).append("句。");
            if (random.nextInt(3) == 0) {
                photos.add(Findings.photo(random.nextLong(), 1_000 + random.nextInt(60_000)));
            } else if (!photos.isEmpty() && random.nextInt(4) == 0) {
                photos.remove(0);
            }
            List<OutboxSketch> sketches =
                    random.nextBoolean() || photos.isEmpty() ? List.of() : sketches(photos, random);
            List<String> names = photos.stream().map(Digest::sha256).toList();
            say("typing " + note);
            outbox.drafts()
                    .keep(
                            new OutboxDraft(
                                    "甲", "W07", "S2.1.4b", null, n, note.toString(), names, sketches, clock.instant()),
                            photos);
            say("typed " + note + " " + String.join(",", names) + " " + sketches);
        }
        say("saving " + id);
        outbox.add("甲", id, Findings.finding(note.toString(), photos.toArray(byte[][]::new)), photos);
        say("saved " + id);
    }

    private static List<OutboxSketch> sketches(List<byte[]> photos, Random random) {
        Mark mark = new Mark(Mark.Kind.ARROW, random.nextInt(900), random.nextInt(900), random.nextInt(900), 5);
        return List.of(new OutboxSketch(Digest.sha256(photos.get(photos.size() - 1)), List.of(mark, mark)));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
