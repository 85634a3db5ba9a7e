package cn.xunting.imports;

import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.Problem;

/** Says of a line of a file what a use case says of a body: its pointer becomes the column. */
final class LineErrors {
    private LineErrors() {}

    /**
     * The problem of a line.
     *
     * @param usual the column it is about where the problem names none
     */
    static InputError of(int line, Problem problem, String usual) {
        String pointer =
                problem.errors().isEmpty() ? null : problem.errors().get(0).pointer();
        return InputError.atLine(line, pointer == null ? usual : pointer.substring(1), problem.detail());
    }
}
