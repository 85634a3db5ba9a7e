package cn.xunting.model.wire.office;

import cn.xunting.model.CheckKind;
import java.time.Instant;
import java.util.List;

/**
 * 卷宗的关账 — the close that made a dossier.
 *
 * @param position in the hall's ledger
 * @param waived what the month was closed in spite of, and {@code reason} why; empty where nothing was
 */
public record DossierClose(
        int revision, long position, Instant at, String author, List<CheckKind> waived, String reason) {
    public DossierClose {
        waived = List.copyOf(waived);
    }
}
