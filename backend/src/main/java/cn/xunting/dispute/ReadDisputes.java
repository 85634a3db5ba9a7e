package cn.xunting.dispute;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.attendance.Calendar;
import cn.xunting.attendance.ReadTime;
import cn.xunting.ledger.ReadAwaiting;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.office.Dispute;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 待裁定 — the disputes that wait for an answer, the oldest first, with how long they have waited and how long is left. */
@ApplicationScoped
class ReadDisputes {
    private final ReadAwaiting awaiting;
    private final ReadTime time;
    private final DisputeDays days;
    private final Clock clock;

    ReadDisputes(ReadAwaiting awaiting, ReadTime time, DisputeDays days, Clock clock) {
        this.awaiting = awaiting;
        this.time = time;
        this.days = days;
        this.clock = clock;
    }

    @Transactional
    Page<Dispute> open(Caller caller, @Nullable String cursor, @Nullable String limit) {
        int most = Cursor.limit(limit);
        UUID after = cursor == null ? null : Parameters.uuid("cursor", Cursor.text(cursor));
        Calendar calendar = time.calendar(caller.hall());
        List<Finding> found = awaiting.decision(caller, after, most + 1);
        return Page.cut(found, most, Finding::id).as(finding -> dispute(caller, calendar, finding));
    }

    private Dispute dispute(Caller caller, Calendar calendar, Finding finding) {
        Decision dispute = finding.decisions().stream()
                .filter(said -> said.kind() == DecisionKind.DISPUTED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        LocalDate received = caller.hall().time().dayOf(dispute.receivedAt());
        LocalDate today = caller.hall().time().dayOf(clock.instant());
        LocalDate decideBy = days.decideBy(calendar, received);
        return new Dispute(
                dispute.author(),
                dispute.receivedAt(),
                dispute.reason(),
                calendar.workingDaysFrom(received, today),
                decideBy,
                calendar.workingDaysFrom(today, decideBy),
                Recusal.words(caller, finding),
                finding);
    }
}
