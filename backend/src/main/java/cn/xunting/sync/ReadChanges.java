package cn.xunting.sync;

import cn.xunting.access.Caller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.ledger.ReadFindings;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 变更 — what a phone has to know since its cursor: the roster, the editions, the findings that concern the caller. */
@ApplicationScoped
class ReadChanges {
    /** Ledger positions an answer covers at most. */
    private static final int STEP = 500;

    private final ReadRoster rosters;
    private final ReadFindings findings;
    private final List<EditionEntry> editions;
    private final String editionsDigest;
    private final Clock clock;

    ReadChanges(ReadRoster rosters, ReadFindings findings, Editions editions, Clock clock) {
        this.rosters = rosters;
        this.findings = findings;
        this.editions = editions.all().stream().map(Edition::entry).toList();
        this.editionsDigest = Digest.sha256(this.editions.toString().getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /** The first answer reaches back to the beginning of last month; older findings a phone does not need. */
    @Transactional
    Changes since(Caller caller, @Nullable String since) {
        ChangesCursor seen = since == null || since.isEmpty() ? ChangesCursor.NOTHING_SEEN : ChangesCursor.parse(since);
        long last = findings.position(caller.hall());
        YearMonth lastMonth = caller.hall().time().monthOf(clock.instant()).minusMonths(1);
        long after = seen.sawLedger() ? seen.position() : findings.positionBefore(caller.hall(), lastMonth, last);
        long upTo = Math.min(last, after + STEP);
        // Read after its version: what changes in between is sent once more, never missed.
        long rosterVersion = rosters.version(caller.hall());
        Roster roster = rosterVersion == seen.rosterVersion() ? null : visible(caller);
        return new Changes(
                clock.instant(),
                new ChangesCursor(Math.max(after, upTo), rosterVersion, editionsDigest).text(),
                upTo < last,
                roster,
                editionsDigest.equals(seen.editions()) ? List.of() : editions,
                findings.changed(caller, after, upTo));
    }

    private Roster visible(Caller caller) {
        Roster roster = rosters.read(caller.hall()).roster();
        if (caller.readsWholeHall()) {
            return roster;
        }
        String unit = Objects.requireNonNullElse(caller.unit(), "");
        var postings =
                roster.postings().stream().filter(p -> p.unit().equals(unit)).toList();
        var staff = roster.staff().stream()
                .filter(s -> postings.stream().anyMatch(p -> p.staffNo().equals(s.staffNo())))
                .toList();
        return new Roster(
                roster.units().stream().filter(u -> u.code().equals(unit)).toList(), staff, postings);
    }
}
