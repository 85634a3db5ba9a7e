package cn.xunting.wire;

import cn.xunting.model.Protocol;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** The protocol in the health checks, for whoever watches which version runs where. */
@Liveness
@ApplicationScoped
class ProtocolHealth implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("protocol")
                .up()
                .withData("spoken", Protocol.CURRENT)
                .withData("oldestPhone", Protocol.OLDEST_PHONE)
                .build();
    }
}
