package cn.xunting.mobile.outbox;

import cn.xunting.model.DecisionKind;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 理由草稿 — what somebody is about to say to a finding and has not said yet. It never leaves the phone, and no PIN is ever in it.
 *
 * @param author the account that fills it in; nobody else is shown it
 * @param chosen the answer chosen; absent for none yet, and for a withdrawal
 * @param signer the enrolment of who is to sign it; absent where nobody has been chosen
 * @param reason as typed, spaces included
 * @param touchedAt when it was last changed
 */
@Json
public record ReasonDraft(
        String author,
        UUID finding,
        Kind kind,
        @Nullable DecisionKind chosen,
        @Nullable UUID signer,
        String reason,
        Instant touchedAt)
        implements Filled<ReasonDraft> {
    /** What is said: both can be begun for one finding. */
    public enum Kind {
        ANSWER,
        WITHDRAWAL;

        static Kind of(DecisionKind said) {
            return said == DecisionKind.WITHDRAWN ? WITHDRAWAL : ANSWER;
        }
    }

    @Override
    public boolean isBlank() {
        return chosen == null && signer == null && reason.isEmpty();
    }

    @Override
    public boolean isSameAs(ReasonDraft other) {
        return equals(new ReasonDraft(
                other.author, other.finding, other.kind, other.chosen, other.signer, other.reason, touchedAt));
    }

    /** One draft there is for an author, a finding and a kind. */
    String key() {
        return key(author, finding, kind);
    }

    static String key(String author, UUID finding, Kind kind) {
        return author + "\n" + finding + "\n" + kind;
    }
}
