package cn.xunting.imports;

/** The table of counters and rating devices (工位与设备). */
final class CounterFormat {
    private static final int LONGEST = 32;

    static final TableFormat<Counter> COUNTERS = new TableFormat<>(
            Columns.required("code", "unit"),
            cells -> new Counter(cells.text("code", LONGEST), cells.code("unit")),
            "code",
            Counter::code);

    private CounterFormat() {}

    /**
     * 工位或设备.
     *
     * @param code what lists of other systems call it
     */
    record Counter(String code, String unit) {}
}
