package cn.xunting.mobile.finding;

import cn.xunting.mobile.desk.KeptEdits;
import cn.xunting.mobile.outbox.OutboxDraft;
import cn.xunting.mobile.outbox.OutboxSketch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 草稿 — what has been filled in for one item at one unit and is not saved yet. Touched on the screen's thread alone. */
final class Draft {
    final String unit;
    final String item;

    @Nullable
    String staffNo;

    int quantity = 1;
    String note = "";
    final List<Photo> photos = new ArrayList<>();

    /** Whose it is; empty until it is known what the phone had kept of it. */
    String author = "";

    final KeptEdits<OutboxDraft> edits;

    Draft(String unit, String item, KeptEdits<OutboxDraft> edits) {
        this.unit = unit;
        this.item = item;
        this.edits = edits;
    }

    /** Puts what the phone had kept before what has been filled in since the screen opened. */
    void continueFrom(OutboxDraft before, List<Photo> pictures) {
        staffNo = staffNo == null ? before.staffNo() : staffNo;
        quantity = quantity == 1 ? before.quantity() : quantity;
        note = before.note() + note;
        photos.removeAll(pictures);
        photos.addAll(0, pictures);
        edits.found(before);
    }

    /** As it goes to the disk. */
    OutboxDraft written(Instant touchedAt) {
        return new OutboxDraft(
                author,
                unit,
                item,
                staffNo,
                quantity,
                note,
                photos.stream().map(Photo::sha256).toList(),
                photos.stream()
                        .filter(photo -> !photo.marks().isEmpty())
                        .map(photo -> new OutboxSketch(photo.sha256(), photo.marks()))
                        .toList(),
                touchedAt);
    }
}
