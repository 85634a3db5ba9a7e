package cn.xunting.mobile.outbox;

import cn.xunting.mobile.picture.Mark;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 草稿 — what somebody has filled in for one item at one unit and has not saved yet. It is no finding: it never leaves the phone.
 *
 * @param author the account that fills it in; nobody else is shown it
 * @param note as typed, spaces included
 * @param photos SHA-256 of each, in order
 * @param sketches what has been drawn on those that were drawn on; absent where an older app wrote it
 * @param touchedAt when it was last changed
 */
@Json
public record OutboxDraft(
        String author,
        String unit,
        String item,
        @Nullable String staffNo,
        int quantity,
        String note,
        List<String> photos,
        @Nullable List<OutboxSketch> sketches,
        Instant touchedAt)
        implements Filled<OutboxDraft> {
    public OutboxDraft {
        photos = List.copyOf(photos);
        sketches = sketches == null ? null : List.copyOf(sketches);
    }

    @Override
    public boolean isBlank() {
        return staffNo == null && quantity == 1 && note.isEmpty() && photos.isEmpty();
    }

    @Override
    public boolean isSameAs(OutboxDraft other) {
        return equals(new OutboxDraft(
                other.author,
                other.unit,
                other.item,
                other.staffNo,
                other.quantity,
                other.note,
                other.photos,
                other.sketches,
                touchedAt));
    }

    /** What has been drawn on a photo; empty for nothing. */
    public List<Mark> marksOn(String photo) {
        return Stream.ofNullable(sketches)
                .flatMap(List::stream)
                .filter(sketch -> sketch.photo().equals(photo))
                .findFirst()
                .map(OutboxSketch::marks)
                .orElse(List.of());
    }

    /** One draft there is for an author, a unit and an item. */
    String key() {
        return key(author, unit, item);
    }

    static String key(String author, String unit, String item) {
        return author + "\n" + unit + "\n" + item;
    }
}
