package cn.xunting.imports;

import java.util.List;

/** How the rows under a header say who punched when. */
@FunctionalInterface
interface PunchLayout {
    /** Takes the punches of a row, or notes what is wrong with it. */
    void read(int line, List<String> cells, PunchCollector punches) throws UnreadableTable;

    /** A cell, empty where the row ends before it. */
    static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
