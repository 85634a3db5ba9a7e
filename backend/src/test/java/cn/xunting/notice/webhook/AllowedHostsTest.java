package cn.xunting.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.notice.webhook.AllowedHosts.NotAllowed;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedHostsTest {
    @Test
    void without_a_list_nothing_is_allowed() {
        AllowedHosts none = new AllowedHosts(Optional.empty());
        assertThat(none.isOff()).isTrue();
        assertThatThrownBy(() -> none.resolve(URI.create("https://127.0.0.1/"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_listed_name_leads_inward_only_where_the_network_is_listed_too() throws Exception {
        URI url = URI.create("https://LOCALHOST/hook");
        assertThatThrownBy(() -> new AllowedHosts(Optional.of("localhost")).resolve(url))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("内部网络");
        assertThat(new AllowedHosts(Optional.of(" localhost , 127.0.0.0/8, ::1"))
                        .resolve(url)
                        .isLoopbackAddress())
                .isTrue();
    }

    @Test
    void plain_http_stays_on_the_machine() throws Exception {
        AllowedHosts hosts = new AllowedHosts(Optional.of("10.0.0.0/8,127.0.0.1"));
        assertThat(hosts.resolve(URI.create("https://10.1.2.3/"))).isNotNull();
        assertThat(hosts.resolve(URI.create("http://127.0.0.1/"))).isNotNull();
        assertThatThrownBy(() -> hosts.resolve(URI.create("http://10.1.2.3/")))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("https");
        assertThatThrownBy(() -> hosts.resolve(URI.create("https://11.1.2.3/"))).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "9.255.255.255, true",
        "10.0.0.0, false",
        "10.255.255.255, false",
        "11.0.0.0, true",
        "172.15.255.255, true",
        "172.16.0.0, false",
        "172.31.255.255, false",
        "172.32.0.0, true",
        "192.168.0.1, false",
        "100.64.0.1, false",
        "100.128.0.1, true",
        "169.254.169.254, false",
        "127.0.0.1, false",
        "0.0.0.0, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::1, false",
        "fe80::1, false",
        "fc00::1, false",
        "::ffff:10.0.0.1, false",
        "64:ff9b::a00:1, false",
        "2002:a00:1::, false",
        "2400:3200::1, true"
    })
    void an_address_is_public_or_not(String address, boolean isPublic) throws Exception {
        assertThat(PublicAddresses.has(InetAddress.getByName(address))).isEqualTo(isPublic);
    }
}
