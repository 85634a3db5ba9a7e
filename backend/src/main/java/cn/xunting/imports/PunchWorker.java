package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.problem.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/** 后台导入 — keeps large files' punches after their requests were answered, a few at a time. */
@ApplicationScoped
class PunchWorker {
    private static final Logger LOG = Logger.getLogger(PunchWorker.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 4;

    private final ImportPunches imports;
    private final ImportJobs jobs;
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .maxAsync(AT_ONCE)
            .maxQueued(WAITING)
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    PunchWorker(ImportPunches imports, ImportJobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    /** Begins, and answers the job by which to ask how far it is. */
    UUID start(Caller caller, PunchPlan plan, boolean dryRun) {
        UUID job = jobs.start(caller, "punches", plan.lines());
        try {
            executor.execute(() -> run(job, caller, plan, dryRun));
            return job;
        } catch (RejectedExecutionException full) {
            Refusal refusal = Refusal.until(Duration.ofSeconds(30), ProblemType.UNAVAILABLE, "正在导入的文件太多，请半分钟后重新导入");
            refusal.addSuppressed(full);
            jobs.failed(job, refusal.problem());
            throw refusal;
        }
    }

    private void run(UUID job, Caller caller, PunchPlan plan, boolean dryRun) {
        try {
            jobs.progress(job, 0);
            jobs.done(job, imports.keep(caller, plan, dryRun, done -> jobs.progress(job, done)));
            LOG.infof("Punches imported: job=%s punches=%d", job, plan.punches().size());
        } catch (Refusal refused) {
            jobs.failed(job, refused.problem());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import failed: job=%s", job);
            jobs.failed(job, Problem.of(ProblemType.INTERNAL, "系统出错，一条都没有导入。请重新导入同一个文件；仍不行请把任务编号 " + job + " 告诉管理员。"));
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdown();
    }
}
