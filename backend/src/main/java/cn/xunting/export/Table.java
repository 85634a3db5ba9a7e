package cn.xunting.export;

import java.util.List;

/** 表 — what a list of things looks like, whatever file it is written to. */
record Table<T>(String name, List<Column<T>> columns) {
    Table {
        columns = List.copyOf(columns);
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<Cell> cells(T line) {
        return columns.stream().map(column -> column.cell().apply(line)).toList();
    }
}
