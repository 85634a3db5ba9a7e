package cn.xunting.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcSettingsTest {
    @Test
    void without_an_issuer_it_is_off() {
        assertThat(OidcSettings.of(" ", "xunting", "", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://id.example, '', https://hall.example, XUNTING_OIDC_CLIENT_ID",
        "http://id.example, xunting, https://hall.example, https",
        "ftp://id.example, xunting, https://hall.example, https",
        "id.example, xunting, https://hall.example, https",
        "https://id.example, xunting, '', XUNTING_PUBLIC_URL",
        "https://id.example, xunting, http://hall.example, https"
    })
    void what_is_wrong_stops_the_start_and_is_named(String issuer, String client, String publicUrl, String named) {
        assertThatThrownBy(() -> OidcSettings.of(issuer, client, "", "", publicUrl))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    @Test
    void the_sign_in_page_is_where_browsers_come_back_to_unless_others_are_listed() {
        assertThat(OidcSettings.of("https://id.example", "xunting", "", "", "https://hall.example/"))
                .hasValueSatisfying(settings -> {
                    assertThat(settings.redirectUris()).containsExactly("https://hall.example/sign-in.html");
                    assertThat(settings.clientSecret()).isNull();
                });
        assertThat(OidcSettings.of("http://localhost:1", "xunting", "hidden", "https://a/b, xunting://signed-in", ""))
                .hasValueSatisfying(settings -> {
                    assertThat(settings.redirectUris()).containsExactly("https://a/b", "xunting://signed-in");
                    assertThat(settings).asString().doesNotContain("hidden");
                });
    }
}
