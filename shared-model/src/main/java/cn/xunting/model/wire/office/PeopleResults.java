package cn.xunting.model.wire.office;

import cn.xunting.model.MonthState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** 个人月度结果 — everybody on a roster in a month, by unit and staff number. */
public record PeopleResults(YearMonth month, MonthState state, LocalDate edition, List<PersonScore> people) {
    public PeopleResults {
        people = List.copyOf(people);
    }
}
