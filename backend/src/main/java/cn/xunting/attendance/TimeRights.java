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
import org.jspecify.annotations.Nullable;

/** 谁能看、谁能请、谁能批 — by role, unit and person (回避). */
record TimeRights(Caller caller, RosterBook book) {
    /** Whether the caller may read what concerns the person on any of those days. */
    boolean reads(String staffNo, LocalDate from, LocalDate to) {
        return caller.readsAssessment() || speaksFor(staffNo, from, to);
    }

    /** Whether the caller may ask for the person's leave: their own, their unit's people's, or anybody's by role. */
    boolean requests(String staffNo, LocalDate from, LocalDate to) {
        return caller.is(AccountRole.LEADER)
                || caller.is(AccountRole.ADMINISTRATOR)
                || caller.is(AccountRole.REVIEWER)
                || speaksFor(staffNo, from, to);
    }

    void demandRequests(String staffNo, LocalDate from, LocalDate to) {
        if (!requests(staffNo, from, to)) {
            throw refused("只能为本人或本窗口人员请假，如需代办请联系审核人");
        }
    }

    /** Who may take a leave back: the person, who speaks for them, and else who may ask for it and has no part in it. */
    boolean cancels(String staffNo, LocalDate from, LocalDate to) {
        return requests(staffNo, from, to)
                && (speaksFor(staffNo, from, to) || recusal(staffNo, from, to).isEmpty());
    }

    void demandCancels(String staffNo, LocalDate from, LocalDate to) {
        demandRequests(staffNo, from, to);
        if (!cancels(staffNo, from, to)) {
            demandNoPart(staffNo, from, to);
        }
    }

    /** The tiers at which the caller may say whether the person's leave is approved. */
    List<ApprovalTier> tiers(String staffNo, LocalDate from, LocalDate to) {
        return Stream.of(ApprovalTier.values())
                .filter(this::ranksAt)
                .filter(tier -> recusal(staffNo, from, to).isEmpty())
                .toList();
    }

    void demandApproves(Leave leave, ApprovalTier tier) {
        if (!ranksAt(tier)) {
            throw refused("这一级审批须由领导登记，审核人只能登记政务督查科的审批");
        }
        demandNoPart(leave.staffNo(), leave.from().day(), leave.to().day());
    }

    private boolean ranksAt(ApprovalTier tier) {
        return caller.is(AccountRole.LEADER) || (caller.is(AccountRole.REVIEWER) && tier == ApprovalTier.SUPERVISION);
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

    private boolean speaksFor(String staffNo, LocalDate from, LocalDate to) {
        return caller.isPerson(staffNo) || represents(staffNo, from, to);
    }

    private boolean represents(String staffNo, LocalDate from, LocalDate to) {
        return caller.represented().stream().anyMatch(unit -> posted(staffNo, unit, from, to));
    }

    /** Why the caller must keep out of what concerns the person on those days; empty if they need not. */
    Optional<Recusal> recusal(String staffNo, LocalDate from, LocalDate to) {
        return Recusal.of(caller, ownUnit(staffNo, from, to), staffNo, null);
    }

    private void demandNoPart(String staffNo, LocalDate from, LocalDate to) {
        Recusal.demandNone(caller, ownUnit(staffNo, from, to), staffNo);
    }

    private @Nullable String ownUnit(String staffNo, LocalDate from, LocalDate to) {
        return caller.ownUnits().stream()
                .filter(own -> posted(staffNo, own, from, to))
                .findFirst()
                .orElse(null);
    }

    private static Refusal refused(String detail) {
        return new Refusal(ProblemType.NOT_PERMITTED, detail);
    }
}
