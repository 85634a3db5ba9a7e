package cn.xunting.notice;

import cn.xunting.ledger.LedgerEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of notices: the same for the same matter, whenever and wherever it is derived. */
public final class NoticeIds {
    private NoticeIds() {}

    /** Of something that happened. */
    public static UUID of(LedgerEvent event) {
        return named((event.decision() == null ? "finding " : "decision ") + event.id());
    }

    static UUID named(String matter) {
        return UUID.nameUUIDFromBytes(matter.getBytes(StandardCharsets.UTF_8));
    }
}
