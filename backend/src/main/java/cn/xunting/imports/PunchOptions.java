package cn.xunting.imports;

import org.jspecify.annotations.Nullable;

/**
 * 打卡导入选项.
 *
 * @param dryRun whether to take nothing and only say what would be
 * @param skipUnknown whether to leave out people the hall does not know
 * @param mapping the name of the mapping that reads the table, if it is none of the known ones
 */
record PunchOptions(
        boolean dryRun, boolean skipUnknown, @Nullable String mapping) {}
