package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import java.util.List;
import java.util.Optional;

/**
 * 全月无信息或约稿未交, 四(七)7 — charged once a month at the close: to a unit without a counting publicity item, or with a
 * recorded miss. Until then it is only a warning, because the month may still bring one.
 */
final class MissingPublicityRule implements Rule {
    static final String MISSING = "S7.11";
    private static final String SENT = "S5.1";

    @Override
    public boolean claims(ItemEntry item) {
        return MISSING.equals(item.code());
    }

    @Override
    public List<Line> lines(CountedMonth month) {
        var missed = missed(month);
        if (missed.isEmpty()) {
            return List.of();
        }
        var found = missed.get();
        if (!month.month().closing()) {
            return found.facts().isEmpty() ? List.of() : List.of(found.withoutPoints("关账时扣分，目前只作提醒", null));
        }
        var reason = sentNothing(month) ? "本月没有计分的 " + SENT + " 信息" : null;
        var arithmetic = "每月一次，扣 " + Words.of(found.item().points());
        return List.of(new Line(found.item(), found.item().points(), found.ids(), reason, arithmetic, null));
    }

    /** What the close will charge unless something is done, in words. */
    Optional<String> risk(CountedMonth month) {
        if (month.month().closing()) {
            return Optional.empty();
        }
        return missed(month).map(found -> {
            var amount = Words.of(found.item().points());
            return sentNothing(month)
                    ? "本月还没有计分的 " + SENT + " 信息，关账时将按 " + MISSING + " 扣 " + amount + " 分；请在月底前报送并查实至少一条。"
                    : "已记录 " + MISSING + "，关账时将扣 " + amount + " 分；如有异议请在关账前提出。";
        });
    }

    private Optional<ItemFacts> missed(CountedMonth month) {
        return month.edition()
                .item(MISSING)
                .map(month::under)
                .filter(found -> sentNothing(month) || !found.facts().isEmpty());
    }

    private static boolean sentNothing(CountedMonth month) {
        return month.under(SectionCode.S5, item -> SENT.equals(item.code())).isEmpty();
    }
}
