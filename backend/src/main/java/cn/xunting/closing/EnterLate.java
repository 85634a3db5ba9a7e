package cn.xunting.closing;

import cn.xunting.adoption.ReadPolicies;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.EntryMonths;
import cn.xunting.regulation.Editions;
import cn.xunting.regulation.LateEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 补记 — what comes in for a closed month is entered in the running one, or waits for a reopening, as {@code lateEvents} says. */
@ApplicationScoped
class EnterLate implements EntryMonths {
    private final MonthRows rows;
    private final ReadPolicies policies;
    private final Editions editions;
    private final Clock clock;

    EnterLate(MonthRows rows, ReadPolicies policies, Editions editions, Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Book at(Hall hall) {
        Set<YearMonth> closed = rows.acts(hall).stream()
                .collect(Collectors.groupingBy(act -> YearMonth.parse(act.month)))
                .entrySet()
                .stream()
                .filter(month -> !MonthLife.of(month.getValue()).isOpen())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        YearMonth today = YearMonth.from(hall.time().dayOf(clock.instant()));
        return new Book() {
            @Override
            public boolean isClosed(YearMonth month) {
                return closed.contains(month);
            }

            @Override
            public Optional<YearMonth> of(YearMonth occurred) {
                if (!isClosed(occurred)) {
                    return Optional.of(occurred);
                }
                YearMonth running = today;
                while (isClosed(running)) {
                    running = running.plusMonths(1);
                }
                return areSupplements(hall, running) ? Optional.of(running) : Optional.empty();
            }
        };
    }

    private boolean areSupplements(Hall hall, YearMonth running) {
        return editions.inForceIn(running)
                .map(edition -> policies.readings(hall, running, edition).lateEvents() == LateEvents.SUPPLEMENT)
                .orElse(false);
    }
}
