package cn.xunting.sync;

import cn.xunting.access.Caller;
import cn.xunting.attendance.ReadOnLeave;
import cn.xunting.hall.ReadRoster;
import cn.xunting.ledger.ReadFindings;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Signer;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.signing.ReadSigners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 变更 — what a phone has to know since its cursor: the roster, the editions, the findings that concern the caller. */
@ApplicationScoped
class ReadChanges {
    /** Ledger positions an answer covers at most. */
    private static final int STEP = 500;

    /** How many days of leaves a phone is told of beyond today. */
    private static final int DAYS_AHEAD = 13;

    /** Before the units spoken for, in the cursor of who does not read the whole hall. */
    private static final String SCOPE = "@";

    private final ReadRoster rosters;
    private final ReadFindings findings;
    private final List<EditionEntry> editions;
    private final String editionsDigest;
    private final ReadSigners signers;
    private final ReadOnLeave leaves;
    private final Clock clock;

    ReadChanges(
            ReadRoster rosters,
            ReadFindings findings,
            Editions editions,
            ReadSigners signers,
            ReadOnLeave leaves,
            Clock clock) {
        this.rosters = rosters;
        this.findings = findings;
        this.editions = editions.all().stream().map(Edition::entry).toList();
        this.editionsDigest = digest(this.editions);
        this.signers = signers;
        this.leaves = leaves;
        this.clock = clock;
    }

    /** The first answer reaches back to the beginning of last month; older findings a phone does not need. */
    @Transactional
    Changes since(Caller caller, @Nullable String since) {
        String scope = scope(caller);
        ChangesCursor seen = seen(since, scope);
        long last = findings.position(caller.hall());
        YearMonth lastMonth = caller.hall().time().monthOf(clock.instant()).minusMonths(1);
        long after = seen.sawLedger() ? seen.position() : findings.positionBefore(caller.hall(), lastMonth, last);
        long upTo = Math.min(last, after + STEP);
        // Read after its version: what changes in between is sent once more, never missed.
        long rosterVersion = rosters.version(caller.hall());
        Roster roster = rosterVersion == seen.rosterVersion() ? null : visible(caller);
        // Only an inspector's phone lets others sign on it.
        List<Signer> canSign = caller.is(AccountRole.INSPECTOR) ? signers.today(caller.hall()) : null;
        String signersDigest = canSign == null ? "" : digest(canSign);
        List<OnLeave> onLeave = caller.is(AccountRole.INSPECTOR) ? onLeave(caller) : null;
        String onLeaveDigest = onLeave == null ? "" : digest(onLeave);
        return new Changes(
                clock.instant(),
                new ChangesCursor(
                                Math.max(after, upTo),
                                rosterVersion,
                                editionsDigest + scope,
                                signersDigest,
                                onLeaveDigest)
                        .text(),
                upTo < last,
                caller.hall().code(),
                roster,
                seen.editions().equals(editionsDigest + scope) ? List.of() : editions,
                findings.changed(caller, after, upTo),
                signersDigest.equals(seen.signers()) ? null : canSign,
                onLeaveDigest.equals(seen.onLeave()) ? null : onLeave);
    }

    /** As far ahead as a phone may be without a network. */
    private List<OnLeave> onLeave(Caller caller) {
        LocalDate today = caller.hall().time().dayOf(clock.instant());
        return leaves.between(caller.hall(), today, today.plusDays(DAYS_AHEAD));
    }

    private static String digest(List<?> records) {
        return Digest.sha256(records.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Roster visible(Caller caller) {
        Roster roster = rosters.read(caller.hall()).roster();
        if (caller.readsWholeHall()) {
            return roster;
        }
        var postings = roster.postings().stream()
                .filter(p -> caller.represents(p.unit()))
                .toList();
        var staff = roster.staff().stream()
                .filter(s -> postings.stream().anyMatch(p -> p.staffNo().equals(s.staffNo())))
                .toList();
        return new Roster(
                roster.units().stream().filter(u -> caller.represents(u.code())).toList(), staff, postings);
    }

    /** What the phone saw; nothing, if it saw it for somebody who spoke for other units: a deputy's first day. */
    private static ChangesCursor seen(@Nullable String since, String scope) {
        if (since == null || since.isEmpty()) {
            return ChangesCursor.NOTHING_SEEN;
        }
        ChangesCursor seen = ChangesCursor.parse(since);
        int mark = seen.editions().indexOf(SCOPE);
        String before = mark < 0 ? "" : seen.editions().substring(mark);
        return before.equals(scope) ? seen : ChangesCursor.NOTHING_SEEN;
    }

    private static String scope(Caller caller) {
        return caller.readsWholeHall() ? "" : SCOPE + String.join(",", caller.represented());
    }
}
