package cn.xunting.model.wire.office;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 一人的约谈.
 *
 * @param unit the unit whose card the person's is, or empty for somebody on no roster of the month any more
 * @param events verified discipline events of the month
 * @param due whether the month's faults make one due; false where it was held and a finding was revoked since
 * @param facts what the card's discipline lines rest on
 * @param held that it was held, or absent
 * @param recallProposed whether interviews were due often enough in the months up to this one
 * @param reason in words
 */
public record PersonInterview(
        String staffNo,
        String name,
        String unit,
        int events,
        boolean due,
        List<UUID> facts,
        @Nullable InterviewEntry held,
        boolean recallProposed,
        String reason) {
    public PersonInterview {
        facts = List.copyOf(facts);
    }
}
