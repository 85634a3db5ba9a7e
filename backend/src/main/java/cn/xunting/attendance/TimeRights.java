package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 谁能看、谁能请、谁能批 — by role, unit and person (回避). */
record TimeRights(Caller caller, RosterBook book) {
    /** Whether the caller may read what concerns the person on any of those days. */
    boolean reads(String staffNo, LocalDate from, LocalDate to) {
        return caller.readsAssessment() || caller.isPerson(staffNo) || represents(staffNo, from, to);
    }

    void demandRequests(String staffNo, LocalDate from, LocalDate to) {
        boolean may = caller.is(AccountRole.LEADER)
                || caller.is(AccountRole.ADMINISTRATOR)
                || caller.is(AccountRole.REVIEWER)
                || caller.isPerson(staffNo)
                || represents(staffNo, from, to);
        if (!may) {
            throw refused("只能为本人或本窗口人员请假，如需代办请联系审核人");
        }
    }

    /** Who may take a leave back: the person, who speaks for them, and else who may ask for it and has no part in it. */
    void demandCancels(String staffNo, LocalDate from, LocalDate to) {
        demandRequests(staffNo, from, to);
        if (!caller.isPerson(staffNo) && !represents(staffNo, from, to)) {
            demandNoPart(staffNo, from, to);
        }
    }

    void demandApproves(Leave leave, ApprovalTier tier) {
        boolean may =
                caller.is(AccountRole.LEADER) || (caller.is(AccountRole.REVIEWER) && tier == ApprovalTier.SUPERVISION);
        if (!may) {
            throw refused("这一级审批须由领导登记，审核人只能登记政务督查科的审批");
        }
        demandNoPart(leave.staffNo(), leave.from().day(), leave.to().day());
    }

    void demandCorrects(String staffNo, LocalDate day) {
        demandNoPart(staffNo, day, day);
    }

    void demandKnown(String staffNo) {
        if (book.staffMember(staffNo).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/staffNo", "没有工号 " + staffNo + "，请先导入人员");
        }
    }

    /** Whether the person served in the unit on any of those days. */
    boolean posted(String staffNo, String unit, LocalDate from, LocalDate to) {
        Predicate<LocalDate> served = day -> book.posted(staffNo, unit, day);
        return from.datesUntil(to.plusDays(1)).anyMatch(served);
    }

    /** Everybody who serves or served in the unit. */
    List<String> everPosted(String unit) {
        return book.roster().postings().stream()
                .filter(posting -> posting.unit().equals(unit))
                .map(PostingEntry::staffNo)
                .distinct()
                .toList();
    }

    /** Whose time the caller may read on some day, the caller's own first; empty for who reads everybody's. */
    Optional<List<String>> ownPeople() {
        if (caller.readsAssessment()) {
            return Optional.empty();
        }
        Stream<String> unitsPeople = caller.represented().stream().flatMap(unit -> everPosted(unit).stream());
        return Optional.of(Stream.concat(Stream.ofNullable(caller.staffNo()), unitsPeople)
                .distinct()
                .toList());
    }

    private boolean represents(String staffNo, LocalDate from, LocalDate to) {
        return caller.represented().stream().anyMatch(unit -> posted(staffNo, unit, from, to));
    }

    private void demandNoPart(String staffNo, LocalDate from, LocalDate to) {
        String unit = caller.ownUnits().stream()
                .filter(own -> posted(staffNo, own, from, to))
                .findFirst()
                .orElse(null);
        Recusal.demandNone(caller, unit, staffNo);
    }

    private static Refusal refused(String detail) {
        return new Refusal(ProblemType.NOT_PERMITTED, detail);
    }
}
