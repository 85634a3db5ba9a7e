package cn.xunting.mobile.outbox;

import cn.xunting.mobile.store.StoreFailed;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The app as a process of its own: walks a patrol and taps findings with photos into the outbox of a folder, and prints the id of
 * each, and each unit visited, once the call has returned. Now and then it begins to send or takes back, as happens on a patrol. Stops at a full disk
 * with a line that says so.
 */
final class TapUntilKilled {
    private TapUntilKilled() {}

    public static void main(String[] args) {
        var clock = new HandClock(Instant.parse(args[2]));
        var ids = new UuidV7(clock);
        var random = new Random(Long.parseLong(args[1]));
        try (DurableOutbox outbox = DurableOutbox.open(Path.of(args[0]), clock)) {
            say("open " + outbox.movedAside().isPresent());
            try {
                UUID patrol = ids.next();
                outbox.patrols().begin("甲", patrol, clock.instant());
                while (true) {
                    UUID id = ids.next();
                    patrol(outbox, clock, id, random);
                    visit(outbox, patrol, id, clock.instant());
                }
            } catch (OutboxFull | StoreFailed e) {
                say("full " + outbox.items().size());
            }
        }
    }

    private static void patrol(DurableOutbox outbox, HandClock clock, UUID id, Random random) {
        byte[] photo = Findings.photo(random.nextLong(), 1_000 + random.nextInt(60_000));
        outbox.add("甲", id, Findings.finding("第" + id + "条", photo), List.of(photo));
        say("kept " + id);
        clock.move(Duration.ofMillis(1 + random.nextInt(3_000)));
        if (random.nextInt(5) == 0) {
            say("undoing " + id);
            say("undone " + id + " " + outbox.undo(id));
        }
        if (random.nextInt(4) == 0) {
            outbox.sendQueue().begin("甲");
        }
    }

    /** Every fourth finding or so leads past a unit where nothing is found. */
    private static void visit(DurableOutbox outbox, UUID patrol, UUID unit, Instant now) {
        if (unit.hashCode() % 4 == 0) {
            outbox.patrols().visit(patrol, new Visit(unit.toString(), now, true));
            say("visited " + unit);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
