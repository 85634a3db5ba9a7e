package cn.xunting.access;

import cn.xunting.model.wire.office.FirstPassword;
import cn.xunting.problem.Refusal;
import java.util.List;

/**
 * 批量开设的结果 — all or none.
 *
 * @param objections what is wrong with lines, by their place in the list; when there is any, nothing was opened
 */
public record OpenedAccounts(int added, int unchanged, List<FirstPassword> firstPasswords, List<Objection> objections) {
    public OpenedAccounts {
        firstPasswords = List.copyOf(firstPasswords);
        objections = List.copyOf(objections);
    }

    /** What is wrong with one line. */
    public record Objection(int index, Refusal why) {}
}
