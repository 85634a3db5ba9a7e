package cn.xunting.ledger;

import cn.xunting.hall.RosterBook;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges a reported finding against the hall as it is known now: the roster, the edition of its day, the server's time.
 *
 * @param months which of the hall's months are closed
 * @param now the server's time
 */
record FindingCheck(RosterBook roster, Editions editions, EntryMonths.Book months, HallTime time, Instant now) {
    /** How far a phone's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final int MOST_QUANTITY = 99;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_COUNTER = 32;
    private static final int LONGEST_PATROL = 36;

    /** The verdict on a report that is not in the ledger yet. */
    Verdict judge(FindingReport report) {
        return badForm(report)
                .or(() -> unknown(report))
                .or(() -> closed(report))
                .orElse(Verdict.ACCEPTED);
    }

    /** The same check where the months stand otherwise. */
    FindingCheck with(EntryMonths.Book others) {
        return new FindingCheck(roster, editions, others, time, now);
    }

    /** The month it is entered in; empty where it may not be. */
    Optional<YearMonth> month(FindingReport report) {
        return months.of(time.monthOf(report.occurredAt()));
    }

    private Optional<Verdict> closed(FindingReport report) {
        return month(report).isPresent()
                ? Optional.empty()
                : Optional.of(Verdict.refused(
                        ProblemType.STATE_CONFLICT,
                        time.monthOf(report.occurredAt()) + " 已经关账，按本厅口径须由两位领导重开后再记，请联系领导"));
    }

    private static Optional<Verdict> badForm(FindingReport report) {
        if (report.quantity() < 1 || report.quantity() > MOST_QUANTITY) {
            return refused("/quantity", "数量须在 1 到 " + MOST_QUANTITY + " 之间，请改正");
        }
        if (report.note().length() > LONGEST_NOTE) {
            return refused("/note", "备注请不要超过 " + LONGEST_NOTE + " 个字");
        }
        if (tooLong(report.matter(), LONGEST_REFERENCE)) {
            return refused("/matter", "关联事项请不要超过 " + LONGEST_REFERENCE + " 个字");
        }
        if (tooLong(report.counter(), LONGEST_COUNTER)) {
            return refused("/counter", "工位请不要超过 " + LONGEST_COUNTER + " 个字");
        }
        if (tooLong(report.patrol(), LONGEST_PATROL)) {
            return refused("/patrol", "巡查编号不正确，请核对");
        }
        if (tooLong(report.device(), LONGEST_REFERENCE)) {
            return refused("/device", "设备名请不要超过 " + LONGEST_REFERENCE + " 个字");
        }
        return PhotoNames.objection(report.photos());
    }

    private Optional<Verdict> unknown(FindingReport report) {
        LocalDate day = time.dayOf(report.occurredAt());
        if (report.occurredAt().isAfter(now.plus(AHEAD))) {
            return unknown("/occurredAt", "发生时间晚于服务器时间，请核对手机时钟");
        }
        Optional<Edition> edition = editions.inForceOn(day);
        if (edition.isEmpty()) {
            return unknown("/occurredAt", day + " 尚无考核办法，请核对发生时间");
        }
        Optional<ItemEntry> item = edition.get().item(report.item());
        if (item.isEmpty()) {
            return unknown("/item", "当日施行的考核办法没有条款 " + report.item() + "，请核对编号");
        }
        if (roster.unit(report.unit()).isEmpty()) {
            return unknown("/unit", "没有编号为 " + report.unit() + " 的窗口或科室，请核对花名册");
        }
        if (report.staffNo() == null) {
            return item.get().charge().needsPerson()
                    ? refused("/staffNo", "条款 " + report.item() + " 须指明人员，请选择是谁")
                    : Optional.empty();
        }
        return roster.posted(report.staffNo(), report.unit(), day)
                ? Optional.empty()
                : unknown("/staffNo", "工号 " + report.staffNo() + " 在 " + day + " 不在 " + report.unit() + "，请核对人员或花名册");
    }

    private static boolean tooLong(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static Optional<Verdict> refused(String pointer, String detail) {
        return Optional.of(Verdict.refused(pointer, detail));
    }

    private static Optional<Verdict> unknown(String pointer, String detail) {
        return Optional.of(Verdict.unknownToHall(pointer, detail));
    }
}
