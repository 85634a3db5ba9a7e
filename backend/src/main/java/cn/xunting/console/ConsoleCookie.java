package cn.xunting.console;

import cn.xunting.access.SignInToConsole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 会话 Cookie — what a browser shows at every page: sent by no other site's form, read by no script. */
@ApplicationScoped
class ConsoleCookie {
    static final String NAME = "xunting-console";

    private final boolean encrypted;

    ConsoleCookie(
            @ConfigProperty(name = "xunting.tls") boolean tls,
            @ConfigProperty(name = "xunting.behind-proxy") boolean behindProxy) {
        this.encrypted = tls || behindProxy;
    }

    NewCookie holding(String token) {
        return cookie(token, (int) SignInToConsole.LIFESPAN.toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(ConsolePages.PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
