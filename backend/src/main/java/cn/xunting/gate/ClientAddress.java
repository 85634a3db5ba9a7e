package cn.xunting.gate;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * 来访地址 — where a request comes from. What {@code X-Forwarded-For} says is believed only behind a proxy, and of that only
 * the last address, which the proxy wrote itself: what stands before it anybody may have sent.
 */
@Singleton
public final class ClientAddress {
    private final boolean behindProxy;

    ClientAddress(@ConfigProperty(name = "xunting.behind-proxy") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    /**
     * The address to count and to put down; empty if there is none.
     *
     * @param connected the other end of the connection
     * @param forwardedFor the {@code X-Forwarded-For} lines, in order
     */
    public String of(@Nullable String connected, List<String> forwardedFor) {
        if (behindProxy && !forwardedFor.isEmpty()) {
            String line = forwardedFor.get(forwardedFor.size() - 1);
            String last = line.substring(line.lastIndexOf(',') + 1).strip();
            if (!last.isEmpty()) {
                return last;
            }
        }
        return connected == null ? "" : connected;
    }
}
