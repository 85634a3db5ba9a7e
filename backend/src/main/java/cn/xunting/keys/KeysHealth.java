package cn.xunting.keys;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * 钥匙 — whether the folder of the keys can be read and a new one be put there. Whether an old one is missing is told by the check of the
 * chains, which knows what was signed.
 */
@Wellness
@ApplicationScoped
class KeysHealth implements HealthCheck {
    private final Keyring ring;

    KeysHealth(Keyring ring) {
        this.ring = ring;
    }

    @Override
    public HealthCheckResponse call() {
        boolean readable = ring.isReadable();
        boolean writable = ring.isWritable();
        return HealthCheckResponse.named("keys")
                .status(writable && readable)
                .withData("readable", readable)
                .withData("writable", writable)
                .build();
    }
}
