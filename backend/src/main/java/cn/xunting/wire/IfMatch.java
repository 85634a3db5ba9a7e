package cn.xunting.wire;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 版本条件 — the {@code If-Match} of a request, to be held against the version that is there.
 *
 * @param header as it was sent, or absent
 */
public record IfMatch(@Nullable String header) {
    /** Asks for nothing. */
    public static final IfMatch ANY = new IfMatch("*");

    /** The condition of a request that must have one. */
    public static IfMatch demanded(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(ProblemType.PRECONDITION_REQUIRED, "请先读取最新内容，并在 If-Match 里带上它的 ETag");
        }
        return new IfMatch(header);
    }

    /** The condition of a request that may have one. */
    public static IfMatch optional(@Nullable String header) {
        return header == null || header.isBlank() ? ANY : new IfMatch(header);
    }

    /** Refuses unless the version is the one the request names. */
    public void demand(long version) {
        String wanted = header == null ? "*" : header.trim();
        boolean met = wanted.equals("*")
                || Arrays.stream(wanted.split(",", -1)).map(String::trim).anyMatch(("\"" + version + "\"")::equals);
        if (!met) {
            throw new Refusal(ProblemType.STALE, "内容已被他人更新，请重新读取后再修改");
        }
    }
}
