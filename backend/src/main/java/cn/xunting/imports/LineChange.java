package cn.xunting.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一行会怎样 — what importing a line of a file would do.
 *
 * @param line of the file, the header being 1
 * @param cells in the order of the preview's columns
 */
public record LineChange(int line, Kind kind, List<Cell> cells) {
    public LineChange {
        cells = List.copyOf(cells);
    }

    /** What becomes of a line. */
    public enum Kind {
        /** 新增. */
        NEW,
        /** 修改. */
        CHANGED,
        /** 不变. */
        UNCHANGED,
        /** 略过, as was asked. */
        LEFT_OUT
    }

    /**
     * A cell.
     *
     * @param before what is known in its place; absent where it says the same, or nothing is known
     */
    public record Cell(@Nullable String before, String now) {}
}
