package cn.xunting.console;

import cn.xunting.model.FindingState;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 查询条件 — what a list of findings was asked for, as it was typed. */
record FindingSearch(
        @Nullable String month,
        @Nullable String unit,
        @Nullable String staff,
        @Nullable String item,
        @Nullable String state,
        boolean possibleDuplicates) {

    /** Whether nothing was asked for yet, as behind a link of the menu; a form sends its fields, even empty. */
    boolean isUntouched(@Nullable String sentMonth) {
        return sentMonth == null
                && unit == null
                && staff == null
                && item == null
                && state == null
                && !possibleDuplicates;
    }

    FindingSearch of(YearMonth month) {
        return new FindingSearch(month.toString(), unit, staff, item, state, possibleDuplicates);
    }

    /** A field left empty asks for nothing. */
    static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public List<FindingState> states() {
        return Arrays.asList(FindingState.values());
    }
}
