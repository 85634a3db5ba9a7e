package cn.xunting.model.wire.office;

import cn.xunting.model.wire.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 导入任务 — an import that goes on after its request was answered.
 *
 * @param lines how many lines it has to take
 * @param done how many it has been through
 * @param result once it is done
 * @param problem once it has failed, with what to do next
 */
public record ImportJob(
        UUID job,
        ImportJobState state,
        int lines,
        int done,
        @Nullable PunchImport result,
        @Nullable Problem problem) {}
