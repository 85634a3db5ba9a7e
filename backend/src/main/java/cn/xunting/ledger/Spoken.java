package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.model.SignatureMark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 谁的话 — whose word a decision is, and what speaks against it besides the finding's state.
 *
 * @param via on whose phone the author signed it; null when the author sent it
 * @param mark what has to be known of the signature, if anything
 */
record Spoken(Caller author, @Nullable String via, @Nullable SignatureMark mark, Optional<Verdict> objection) {
    /** The sender's own word. */
    static Spoken own(Caller sender, Optional<Verdict> objection) {
        return new Spoken(sender, null, null, objection);
    }

    /** Nobody's, as long as that stands against it. */
    static Spoken objected(Caller sender, Verdict objection) {
        return own(sender, Optional.of(objection));
    }
}
