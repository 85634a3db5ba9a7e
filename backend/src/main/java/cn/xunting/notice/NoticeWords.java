package cn.xunting.notice;

import cn.xunting.hall.Hall;
import cn.xunting.ledger.LedgerEvent;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.office.NoticeKind;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what a notice is about in a short Chinese sentence: the matter, never a person. */
@ApplicationScoped
class NoticeWords {
    private final Editions editions;

    NoticeWords(Editions editions) {
        this.editions = editions;
    }

    String of(Hall hall, NoticeKind kind, LedgerEvent event) {
        String matter = "“" + label(hall, event) + "”";
        return switch (kind) {
            case FINDING -> "新记录" + matter;
            case DECISION, DISPUTE_ANSWERED -> matter + outcome(event);
            case DISPUTE -> matter + "有人提出异议";
            case DISPUTE_ENDS_SOON -> matter + "的异议期今天结束";
            case DISPUTE_DUE_SOON -> matter + "的异议今天须裁定";
            case DISPUTE_OVERDUE -> matter + "的异议已过裁定期";
            case VERIFICATION_WAITING -> matter + "待查实";
        };
    }

    static String ofQueue(long waiting) {
        return "有 " + waiting + " 条记录待查实";
    }

    private static String outcome(LedgerEvent event) {
        DecisionKind kind = event.kind();
        if (kind == null) {
            return "已记录";
        }
        String said = switch (kind) {
            case ACKNOWLEDGED -> "已确认";
            case REFUSED -> "被拒签";
            case ABSENT -> "记为代表不在场";
            case DISPUTED -> "有人提出异议";
            case VERIFIED -> "已查实";
            case UPHELD -> "维持";
            case REVOKED -> "已撤销";
            case WITHDRAWN -> "已撤回";
        };
        return event.disputer() == null ? said : "的异议已有答复：" + said;
    }

    private String label(Hall hall, LedgerEvent event) {
        return editions.item(hall.time().dayOf(event.occurredAt()), event.item())
                .map(ItemEntry::label)
                .orElse(event.item());
    }
}
