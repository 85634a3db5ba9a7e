package cn.xunting.imports;

import java.util.List;

/** Takes a table's rows one by one as a reader comes to them, so that no reader need keep them all. */
@FunctionalInterface
interface RowSink {
    /**
     * Takes the next row.
     *
     * @param line where it begins in the file, from 1
     */
    void add(int line, List<String> cells) throws UnreadableTable;
}
