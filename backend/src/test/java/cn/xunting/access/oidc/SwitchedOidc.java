package cn.xunting.access.oidc;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Off as by default, until a test names a provider of its own. */
@Mock
@ApplicationScoped
class SwitchedOidc extends OidcConfiguration {
    private volatile @Nullable OidcSettings current;

    SwitchedOidc() {
        super(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    void to(@Nullable OidcSettings settings) {
        current = settings;
    }

    @Override
    Optional<OidcSettings> settings() {
        return Optional.ofNullable(current);
    }
}
