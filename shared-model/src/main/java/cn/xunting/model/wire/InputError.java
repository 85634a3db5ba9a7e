package cn.xunting.model.wire;

import org.jspecify.annotations.Nullable;

/**
 * 一处错误 — one thing wrong with an input: by JSON pointer for a body, by line and column for a file.
 *
 * @param pointer an RFC 6901 pointer such as {@code /quantity}
 * @param line the line of the file, the header being 1
 * @param column the column's name
 * @param detail a Chinese sentence
 */
public record InputError(
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable String column,
        String detail) {
    public static InputError at(String pointer, String detail) {
        return new InputError(pointer, null, null, detail);
    }

    public static InputError atLine(int line, @Nullable String column, String detail) {
        return new InputError(null, line, column, detail);
    }
}
