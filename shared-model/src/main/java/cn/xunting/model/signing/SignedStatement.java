package cn.xunting.model.signing;

import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.FindingReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 签字内容 — what a representative puts their name to: this decision, on this finding as it was shown to them. Its text is the
 * same on every platform and of two different statements never the same.
 *
 * @param report digest of the finding's canonical text, photos included
 * @param reason digest of the reason
 * @param photos digests of the decision's own photos, in order
 * @param phoneTime to the millisecond
 */
public record SignedStatement(
        UUID enrolment,
        UUID decision,
        UUID finding,
        String report,
        DecisionKind kind,
        String reason,
        List<String> photos,
        Instant phoneTime) {
    private static final String STATEMENT = "xunting-statement/1";
    private static final String REPORT = "xunting-report/1";

    public SignedStatement {
        photos = List.copyOf(photos);
    }

    /**
     * The statement that a decision on a finding makes.
     *
     * @throws NullPointerException if the decision does not say when it was made
     */
    public static SignedStatement of(
            UUID enrolment, UUID decision, DecisionReport said, UUID finding, FindingReport shown) {
        return new SignedStatement(
                enrolment,
                decision,
                finding,
                digest(text(shown)),
                said.kind(),
                digest(said.reason()),
                said.namedPhotos(),
                Objects.requireNonNull(said.phoneTime(), "A statement says when it was made"));
    }

    /** What is signed. */
    public String text() {
        return new Lines(STATEMENT)
                .add("enrolment", enrolment)
                .add("decision", decision)
                .add("finding", finding)
                .add("report", report)
                .add("kind", kind)
                .add("reason", reason)
                .add("photos", String.join(",", photos))
                .add("phoneTime", phoneTime.toEpochMilli())
                .toString();
    }

    /** A finding's canonical text: all that was reported. */
    static String text(FindingReport shown) {
        return new Lines(REPORT)
                .add("item", shown.item())
                .add("unit", shown.unit())
                .add("staffNo", shown.staffNo())
                .add("counter", shown.counter())
                .add("occurredAt", shown.occurredAt().toEpochMilli())
                .add("quantity", shown.quantity())
                .add("matter", shown.matter())
                .add("note", shown.note())
                .add("photos", String.join(",", shown.photos()))
                .add("patrol", shown.patrol())
                .add("phoneTime", millis(shown.phoneTime()))
                .add("device", shown.device())
                .toString();
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static String digest(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Names and values, one to a line; a value cannot break out of its line, and an absent one is not an empty one. */
    private static final class Lines {
        private final StringBuilder text;

        Lines(String first) {
            text = new StringBuilder(first).append('\n');
        }

        Lines add(String name, @Nullable Object value) {
            text.append(name);
            if (value != null) {
                text.append('=').append(value.toString().replace("\\", "\\\\").replace("\n", "\\n"));
            }
            text.append('\n');
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
