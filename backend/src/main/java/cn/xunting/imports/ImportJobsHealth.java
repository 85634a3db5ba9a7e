package cn.xunting.imports;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** 导入任务 — how many run now, and whether one broke off within the hour, which somebody has to begin again. */
@Wellness
@ApplicationScoped
class ImportJobsHealth implements HealthCheck {
    private final ImportJobs jobs;

    ImportJobsHealth(ImportJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public HealthCheckResponse call() {
        ImportJobs.Running running = jobs.running();
        return HealthCheckResponse.named("imports")
                .status(running.brokenOff() == 0)
                .withData("running", running.alive())
                .withData("brokenOff", running.brokenOff())
                .build();
    }
}
