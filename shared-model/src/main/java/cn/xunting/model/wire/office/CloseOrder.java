package cn.xunting.model.wire.office;

import cn.xunting.model.CheckKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 关账 — the body of a close.
 *
 * @param waived the checks to close in spite of; only those that may be waived
 * @param reason why, if any is waived
 */
public record CloseOrder(List<CheckKind> waived, @Nullable String reason) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public CloseOrder {
        waived = waived == null ? List.of() : List.copyOf(waived);
    }
}
