package cn.xunting.imports;

/** Makes an entry of the cells of one line. */
@FunctionalInterface
public interface RowParser<T> {
    /**
     * Reads every cell, also after one that is wrong, so that all errors of a line are named at once. Nothing is thrown for a
     * bad cell: it reads as a harmless stand-in, and the entry made of it is thrown away.
     */
    T parse(Cells cells);
}
