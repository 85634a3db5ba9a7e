package cn.xunting.dispute;

import cn.xunting.access.Caller;
import cn.xunting.attendance.Calendar;
import cn.xunting.attendance.ReadTime;
import cn.xunting.ledger.DisputeOutcome;
import cn.xunting.ledger.ReadAwaiting;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.DisputeCounts;
import cn.xunting.model.wire.office.DisputeStatistics;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 异议统计 — what became of the disputes received on some days, by unit, item and inspector. */
@ApplicationScoped
class CountDisputes {
    private final ReadAwaiting ledger;
    private final ReadTime time;

    CountDisputes(ReadAwaiting ledger, ReadTime time) {
        this.ledger = ledger;
        this.time = time;
    }

    @Transactional
    DisputeStatistics count(Caller caller, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || !HallTime.isPlausible(from) || !HallTime.isPlausible(to)) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "to", "截止日期须不早于开始日期，请改正");
        }
        HallTime at = caller.hall().time();
        Calendar calendar = time.calendar(caller.hall());
        List<DisputeOutcome> disputes = ledger.disputes(caller.hall(), at.startOf(from), at.startOf(to.plusDays(1)));
        return new DisputeStatistics(
                from,
                to,
                counts(at, calendar, null, disputes),
                grouped(at, calendar, disputes, DisputeOutcome::unit),
                grouped(at, calendar, disputes, DisputeOutcome::item),
                grouped(at, calendar, disputes, DisputeOutcome::recorder));
    }

    private static List<DisputeCounts> grouped(
            HallTime at, Calendar calendar, List<DisputeOutcome> disputes, Function<DisputeOutcome, String> by) {
        return disputes.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> counts(at, calendar, group.getKey(), group.getValue()))
                .toList();
    }

    private static DisputeCounts counts(
            HallTime at, Calendar calendar, @Nullable String of, List<DisputeOutcome> disputes) {
        return new DisputeCounts(
                of,
                disputes.size(),
                ended(disputes, DecisionKind.UPHELD),
                ended(disputes, DecisionKind.REVOKED),
                ended(disputes, DecisionKind.WITHDRAWN),
                ended(disputes, null),
                median(disputes.stream()
                        .filter(each -> each.outcome() == DecisionKind.UPHELD || each.outcome() == DecisionKind.REVOKED)
                        .map(each -> daysTaken(at, calendar, each.disputedAt(), each.endedAt()))
                        .sorted()
                        .toList()));
    }

    private static int ended(List<DisputeOutcome> disputes, @Nullable DecisionKind outcome) {
        return (int) disputes.stream().filter(each -> each.outcome() == outcome).count();
    }

    private static int daysTaken(HallTime at, Calendar calendar, Instant disputed, @Nullable Instant ended) {
        return ended == null ? 0 : calendar.workingDaysFrom(at.dayOf(disputed), at.dayOf(ended));
    }

    private static @Nullable BigDecimal median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    }
}
