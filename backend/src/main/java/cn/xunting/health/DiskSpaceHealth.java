package cn.xunting.health;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * 磁盘空间 — whether the disk of photos, papers and the embedded database has room for some days more. It is no matter of readiness: a
 * backend with little room still answers, and taking it away would help nobody.
 */
@Wellness
@ApplicationScoped
class DiskSpaceHealth implements HealthCheck {
    static final String NAME = "disk";

    private final Path home;
    private final long leastMegabytes;

    DiskSpaceHealth(
            @ConfigProperty(name = "xunting.home") String home,
            @ConfigProperty(name = "xunting.disk.least-megabytes") long leastMegabytes) {
        this.home = Path.of(home);
        this.leastMegabytes = leastMegabytes;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            FileStore disk = Files.getFileStore(home);
            long free = disk.getUsableSpace() >> 20;
            return HealthCheckResponse.named(NAME)
                    .status(free >= leastMegabytes)
                    .withData("freeMegabytes", free)
                    .withData("leastMegabytes", leastMegabytes)
                    .withData("totalMegabytes", disk.getTotalSpace() >> 20)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at the disk of " + home, e);
        }
    }
}
