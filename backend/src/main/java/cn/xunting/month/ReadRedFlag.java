package cn.xunting.month;

import cn.xunting.hall.Hall;
import cn.xunting.honours.JudgeRedFlag;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.office.RedFlagYear;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** 查询红旗窗口资格 — a year's months as they were closed, and the open ones as the ledger stands, up to the running one. */
@ApplicationScoped
class ReadRedFlag {
    private final ScoreMonth scores;
    private final Editions editions;
    private final Clock clock;

    ReadRedFlag(ScoreMonth scores, Editions editions, Clock clock) {
        this.scores = scores;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Judges the year as far as it has come.
     *
     * @throws Refusal if no month of it has been assessed yet
     */
    @Transactional
    RedFlagYear read(Hall hall, int year) {
        YearMonth running = hall.time().monthOf(clock.instant());
        List<MonthResults> months = year < 1 || year > running.getYear()
                ? List.of()
                : IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .filter(month -> !month.isAfter(running)
                                && editions.inForceIn(month).isPresent())
                        .map(month -> scores.score(hall, month).assessed().results())
                        .toList();
        if (months.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND, year + " 年没有考核过的月份，请选择考核办法施行以后、已经开始的年度");
        }
        return JudgeRedFlag.of(year, months);
    }
}
