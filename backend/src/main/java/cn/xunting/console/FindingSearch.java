package cn.xunting.console;

import cn.xunting.model.FindingState;
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

    /** A field left empty asks for nothing. */
    static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public List<FindingState> states() {
        return Arrays.asList(FindingState.values());
    }

    /** The same search in an address. */
    public String query() {
        StringBuilder query = new StringBuilder();
        add(query, "month", month);
        add(query, "unit", unit);
        add(query, "staff", staff);
        add(query, "item", item);
        add(query, "state", state);
        add(query, "possibleDuplicates", possibleDuplicates ? "true" : null);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(Labels.inQuery(value));
        }
    }
}
