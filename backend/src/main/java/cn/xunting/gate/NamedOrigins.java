package cn.xunting.gate;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * 外来网页 — which pages may call the backend where some are named. Where none are, nobody is turned away here: no answer lets a
 * page of another address read it, and browsers see to the rest.
 */
@Singleton
final class NamedOrigins {
    private final List<String> named;

    NamedOrigins(
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.named = enabled ? List.copyOf(origins.orElse(List.of())) : List.of();
    }

    /**
     * Whether a request comes from a page that is neither named nor the backend's own.
     *
     * @param origin of the page, absent where no browser asks or the page's own address answers
     * @param host the request was sent to
     */
    boolean isForeign(@Nullable String origin, @Nullable String host) {
        if (named.isEmpty() || origin == null) {
            return false;
        }
        return named.stream().noneMatch(origin::equalsIgnoreCase) && !isOf(origin, host);
    }

    private static boolean isOf(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && host != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
