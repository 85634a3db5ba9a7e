package cn.xunting.access.oidc;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The provider that the operator has configured, if any; what is wrong about it stops the start. */
@ApplicationScoped
public class OidcConfiguration {
    private static final Logger LOG = Logger.getLogger(OidcConfiguration.class);
    private final Optional<OidcSettings> settings;

    OidcConfiguration(
            @ConfigProperty(name = "xunting.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "xunting.oidc.client-id") Optional<String> clientId,
            @ConfigProperty(name = "xunting.oidc.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "xunting.oidc.redirect-uris") Optional<String> redirects,
            @ConfigProperty(name = "xunting.public-url") Optional<String> publicUrl) {
        settings = OidcSettings.of(
                issuer.orElse(""),
                clientId.orElse(""),
                clientSecret.orElse(""),
                redirects.orElse(""),
                publicUrl.orElse(""));
    }

    void start(@Observes StartupEvent started) {
        settings.ifPresent(known -> LOG.infof("Sign-in by an identity provider is on: issuer=%s", known.issuer()));
    }

    /** Whether the hall signs in by an identity provider. */
    public boolean isOn() {
        return settings.isPresent();
    }

    /** The settings, or none while it is off. */
    Optional<OidcSettings> settings() {
        return settings;
    }

    /**
     * The settings.
     *
     * @throws Refusal if it is off
     */
    OidcSettings demand() {
        return settings().orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "本系统没有开通统一身份登录，请用账号和密码登录"));
    }
}
