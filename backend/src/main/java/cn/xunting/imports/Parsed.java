package cn.xunting.imports;

/**
 * 已读的一行 — a value and where it came from, so that what is found wrong with it later can still name the line.
 *
 * @param line of the file, the header being 1
 */
public record Parsed<T>(int line, T value) {}
