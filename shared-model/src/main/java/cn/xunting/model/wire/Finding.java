package cn.xunting.model.wire;

import cn.xunting.model.Awaiting;
import cn.xunting.model.FindingState;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 发现的问题 — a finding as the ledger answers it: what was reported, by whom, and what has been decided since.
 *
 * @param month the month it is scored in
 * @param recorder the account that recorded it
 * @param receivedAt when the server received it
 * @param state follows from the decisions
 * @param counts whether it counts in the score as it stands
 * @param awaiting what it waits for; absent when it is settled or nobody has to do anything
 * @param possibleDuplicates findings by other inspectors of the same item, unit and person within half an hour; a person decides
 * @param similarPhotos for reviewers only: which of its photos other findings have used too; absent for everybody else
 */
public record Finding(
        UUID id,
        String item,
        String unit,
        @Nullable String staffNo,
        @Nullable String counter,
        Instant occurredAt,
        int quantity,
        @Nullable String matter,
        String note,
        List<String> photos,
        @Nullable String patrol,
        @Nullable Instant phoneTime,
        @Nullable String device,
        YearMonth month,
        String recorder,
        Instant receivedAt,
        FindingState state,
        boolean counts,
        List<PhotoLink> photoLinks,
        List<Decision> decisions,
        @Nullable Awaiting awaiting,
        List<UUID> possibleDuplicates,
        @Nullable List<SimilarPhoto> similarPhotos) {
    @SuppressWarnings("NullAway") // a phone may have kept one that was written before these were told
    public Finding {
        photos = List.copyOf(photos);
        photoLinks = List.copyOf(photoLinks);
        decisions = List.copyOf(decisions);
        possibleDuplicates = possibleDuplicates == null ? List.of() : List.copyOf(possibleDuplicates);
        similarPhotos = similarPhotos == null ? null : List.copyOf(similarPhotos);
    }
}
