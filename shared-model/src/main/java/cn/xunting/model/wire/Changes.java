package cn.xunting.model.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 变更 — what a phone has to know since its cursor.
 *
 * @param cursor opaque; the next request's {@code since}
 * @param more whether to ask again at once
 * @param hall the code of the caller's hall, by which a phone knows the labels that hang in it; absent from an older server
 * @param roster the whole roster if it has changed, absent otherwise
 * @param editions the editions if they have changed, empty otherwise
 * @param findings the findings that concern the caller and are new, or have new decisions
 * @param signers who can sign on an inspector's phone today, if that has changed; absent otherwise and for everybody else
 * @param onLeave for inspectors, who is on leave today or in the days to come, if that has changed; absent otherwise and for everybody
 *     else
 */
public record Changes(
        Instant serverTime,
        String cursor,
        boolean more,
        @Nullable String hall,
        @Nullable Roster roster,
        List<EditionEntry> editions,
        List<Finding> findings,
        @Nullable List<Signer> signers,
        @Nullable List<OnLeave> onLeave) {
    public Changes {
        editions = List.copyOf(editions);
        findings = List.copyOf(findings);
        signers = signers == null ? null : List.copyOf(signers);
        onLeave = onLeave == null ? null : List.copyOf(onLeave);
    }
}
