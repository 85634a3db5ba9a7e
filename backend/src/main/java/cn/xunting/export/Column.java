package cn.xunting.export;

import java.util.function.Function;

/**
 * 列 — of a table whose lines are things of one kind.
 *
 * @param width in characters of a spreadsheet's usual font
 * @param cell what stands in it
 */
record Column<T>(String heading, int width, Function<T, Cell> cell) {}
