package cn.xunting.model.wire;

import cn.xunting.model.ProblemType;
import java.util.List;

/**
 * 问题说明 — an RFC 9457 problem.
 *
 * @param type the stable URI of a {@link ProblemType}
 * @param detail a Chinese sentence that says what to do next
 * @param errors for bad input, what is wrong where; otherwise empty
 */
public record Problem(String type, String title, int status, String detail, List<InputError> errors) {
    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    public static Problem of(ProblemType type, String detail, List<InputError> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, errors);
    }

    public ProblemType kind() {
        return ProblemType.ofUri(type);
    }
}
