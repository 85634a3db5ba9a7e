package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** 前景 — puts together what somebody may know of the scores now, so that a phone can keep it. */
@ApplicationScoped
class ReadOutlook {
    private final ScoreMonth scores;
    private final FrozenMonths frozen;
    private final Editions editions;
    private final Clock clock;

    ReadOutlook(ScoreMonth scores, FrozenMonths frozen, Editions editions, Clock clock) {
        this.scores = scores;
        this.frozen = frozen;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The month that runs, as it stands.
     *
     * @throws Refusal if no edition is in force in it
     */
    @Transactional
    StandingMonth now(Hall hall) {
        return scores.score(hall, hall.time().monthOf(clock.instant()));
    }

    /** What the reader may know beside it. */
    @Transactional
    Outlook read(Caller reader, AssessedMonth now) {
        return new Outlook(
                now.month(),
                reader.represented().stream()
                        .sorted()
                        .flatMap(unit -> ofUnit(reader.hall(), now, unit))
                        .toList(),
                reader.readsAssessment() ? now.results() : null,
                frozen.lastPublished(reader.hall()).map(FrozenMonth::results).orElse(null));
    }

    private Stream<UnitOutlook> ofUnit(Hall hall, AssessedMonth now, String unit) {
        YearMonth before = now.month().minusMonths(1);
        List<AssessedMonth> months = editions.inForceIn(before).isEmpty()
                ? List.of(now)
                : List.of(now, scores.score(hall, before).assessed());
        return months.stream().flatMap(month -> month.outlook(unit).stream());
    }
}
