package cn.xunting.mobile.outbox;

import cn.xunting.mobile.picture.Mark;
import io.avaje.jsonb.Json;
import java.util.List;

/**
 * 涂画 — what has been drawn on one photo of a draft. The photo itself stays as it was until the finding is saved.
 *
 * @param photo its SHA-256
 * @param marks in the order they were drawn
 */
@Json
public record OutboxSketch(String photo, List<Mark> marks) {
    public OutboxSketch {
        marks = List.copyOf(marks);
    }
}
