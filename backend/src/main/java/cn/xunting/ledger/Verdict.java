package cn.xunting.ledger;

import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 判定 — what the ledger says to one item: taken, had already, refused for good, or in good order but about something the
 * hall does not know, which is worth keeping for a person to look at.
 *
 * @param problem present if and only if the item is not taken
 */
record Verdict(SyncOutcome outcome, @Nullable Problem problem) {
    static final Verdict ACCEPTED = new Verdict(SyncOutcome.ACCEPTED, null);
    static final Verdict ALREADY_HAVE = new Verdict(SyncOutcome.ALREADY_HAVE, null);

    static Verdict refused(ProblemType type, String detail) {
        return new Verdict(SyncOutcome.REFUSED, Problem.of(type, detail));
    }

    static Verdict refused(String pointer, String detail) {
        return new Verdict(SyncOutcome.REFUSED, at(pointer, detail));
    }

    static Verdict unknownToHall(String pointer, String detail) {
        return new Verdict(SyncOutcome.QUARANTINED, at(pointer, detail));
    }

    Receipt receipt(UUID id) {
        return new Receipt(id, outcome, problem);
    }

    private static Problem at(String pointer, String detail) {
        return Problem.of(ProblemType.NOT_PROCESSABLE, detail, List.of(InputError.at(pointer, detail)));
    }
}
