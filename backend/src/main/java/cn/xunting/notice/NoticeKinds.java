package cn.xunting.notice;

import cn.xunting.ledger.LedgerEvent;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.office.NoticeKind;

/** Which kind of notice tells of an event. */
public final class NoticeKinds {
    private NoticeKinds() {}

    /** The kind, the same for whoever hears of it. */
    public static NoticeKind of(LedgerEvent event) {
        if (event.kind() == null) {
            return NoticeKind.FINDING;
        }
        if (event.kind() == DecisionKind.DISPUTED) {
            return NoticeKind.DISPUTE;
        }
        return event.disputer() == null ? NoticeKind.DECISION : NoticeKind.DISPUTE_ANSWERED;
    }
}
