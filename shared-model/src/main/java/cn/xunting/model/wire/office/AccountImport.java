package cn.xunting.model.wire.office;

import java.util.List;

/**
 * 账号导入结果 — all lines or none.
 *
 * @param lines data lines in the file
 * @param added accounts that were opened, or would be
 * @param unchanged lines that said what was known
 * @param firstPasswords of the accounts this very run opened, in the order of the file; shown this once
 */
public record AccountImport(int lines, int added, int unchanged, List<FirstPassword> firstPasswords) {
    public AccountImport {
        firstPasswords = List.copyOf(firstPasswords);
    }
}
