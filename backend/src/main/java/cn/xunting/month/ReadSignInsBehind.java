package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.scoring.DuePoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 查得分单背后的签到 — the very sign-ins a month was scored with: as they stand while it is open, as they were sealed after that. */
@ApplicationScoped
public class ReadSignInsBehind {
    private final ScoreMonth scores;
    private final FrozenMonths frozen;

    ReadSignInsBehind(ScoreMonth scores, FrozenMonths frozen) {
        this.scores = scores;
        this.frozen = frozen;
    }

    /** Those that were due in a unit whose sheet the reader has been shown. */
    @Transactional
    public List<DuePoint> ofUnit(Hall hall, YearMonth month, String unit) {
        return byUnit(hall, month).getOrDefault(unit, List.of());
    }

    /** Those of a person whose card the reader has been shown, of all units they served in. */
    @Transactional
    public List<DuePoint> ofPerson(Hall hall, YearMonth month, String staffNo) {
        return byUnit(hall, month).values().stream()
                .flatMap(List::stream)
                .filter(point -> point.staffNo().equals(staffNo))
                .toList();
    }

    private Map<String, List<DuePoint>> byUnit(Hall hall, YearMonth month) {
        return scores.score(hall, month).assessed() instanceof ScoredMonth open
                ? open.facts().units().stream()
                        .collect(Collectors.toMap(
                                unit -> unit.unit().code(),
                                unit -> unit.month().attendance().points()))
                : frozen.signIns(hall, month).orElse(Map.of());
    }
}
