package cn.xunting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {
    @Test
    void a_kind_this_version_does_not_know_is_unknown_not_an_error() {
        assertThat(ProblemType.ofUri("urn:xunting:problem:invented-tomorrow")).isEqualTo(ProblemType.UNKNOWN);
        assertThat(ProblemType.ofUri("about:blank")).isEqualTo(ProblemType.UNKNOWN);
        assertThat(ProblemType.ofUri("")).isEqualTo(ProblemType.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_found_again_by_its_uri_and_has_a_title(ProblemType type) {
        assertThat(ProblemType.ofUri(type.uri())).isEqualTo(type);
        assertThat(type.uri()).matches("urn:xunting:problem:[a-z]+(-[a-z]+)*");
        assertThat(type.title()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void every_known_kind_has_an_error_s_status(ProblemType type) {
        assertThat(type.status()).isBetween(400, 599);
    }
}
