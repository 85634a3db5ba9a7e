package cn.xunting.console;

import cn.xunting.imports.ImportProblem;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.AccountImport;
import cn.xunting.model.wire.office.FirstPassword;
import cn.xunting.model.wire.office.ImportJob;
import cn.xunting.model.wire.office.PunchImport;
import cn.xunting.model.wire.office.SkippedStaff;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 导入的回答 — what any of the API's imports answers, as one page shows it.
 *
 * @param detail why nothing was taken; empty if something was, or would be
 * @param job where a large file goes on; absent otherwise
 */
public record ImportAnswer(
        int lines,
        int added,
        int changed,
        int unchanged,
        String detail,
        List<InputError> errors,
        List<String> notices,
        List<SkippedStaff> skipped,
        List<FirstPassword> firstPasswords,
        @Nullable UUID job) {

    /** Reads the entity of an import's answer. */
    static ImportAnswer of(Object entity) {
        if (entity instanceof ImportResult result) {
            return counted(
                    result.lines(),
                    result.added(),
                    result.changed(),
                    result.unchanged(),
                    Objects.requireNonNullElse(result.notices(), List.of()));
        }
        if (entity instanceof PunchImport result) {
            return of(result);
        }
        if (entity instanceof AccountImport result) {
            return new ImportAnswer(
                    result.lines(),
                    result.added(),
                    0,
                    result.unchanged(),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    result.firstPasswords(),
                    null);
        }
        if (entity instanceof ImportJob job) {
            return new ImportAnswer(job.lines(), 0, 0, 0, "", List.of(), List.of(), List.of(), List.of(), job.job());
        }
        ImportProblem problem = (ImportProblem) entity;
        return new ImportAnswer(
                problem.lines(), 0, 0, 0, problem.detail(), problem.errors(), List.of(), List.of(), List.of(), null);
    }

    static ImportAnswer of(PunchImport result) {
        return new ImportAnswer(
                result.lines(),
                result.added(),
                result.changed(),
                result.unchanged(),
                "",
                List.of(),
                List.of(),
                result.skipped(),
                List.of(),
                null);
    }

    private static ImportAnswer counted(int lines, int added, int changed, int unchanged, List<String> notices) {
        return new ImportAnswer(lines, added, changed, unchanged, "", List.of(), notices, List.of(), List.of(), null);
    }

    /** Whether there would be anything to take. */
    public boolean changesSomething() {
        return added + changed > 0;
    }
}
