package cn.xunting.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 允许的地址 — the installation's list of hosts that may be told anything, and of networks. A host that resolves to an address
 * which is not public is refused unless the list names a network it is in, so that nobody reaches inward by a name.
 */
@ApplicationScoped
class AllowedHosts {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|.*:.*");

    private final Set<String> names = new TreeSet<>();
    private final List<Network> networks = new ArrayList<>();

    AllowedHosts(@ConfigProperty(name = "xunting.webhook.hosts") Optional<String> hosts) {
        Arrays.stream(hosts.orElse("").split(",", -1))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> {
                    if (LITERAL.matcher(entry.split("/", 2)[0]).matches()) {
                        networks.add(Network.of(entry));
                    } else {
                        names.add(entry);
                    }
                });
    }

    boolean isOff() {
        return names.isEmpty() && networks.isEmpty();
    }

    /**
     * The address to connect to, checked; resolved anew at every attempt, and the connection goes to no other.
     *
     * @throws NotAllowed with the reason in Chinese
     */
    InetAddress resolve(URI url) throws NotAllowed {
        String host = hostOf(url);
        boolean literal = LITERAL.matcher(host).matches();
        if (!literal && !names.contains(host)) {
            throw new NotAllowed("地址 " + host + " 不在允许的名单（XUNTING_WEBHOOK_HOSTS）里");
        }
        InetAddress[] addresses = addresses(host);
        for (InetAddress address : addresses) {
            boolean listed = networks.stream().anyMatch(network -> network.contains(address));
            if (!listed && (literal || !PublicAddresses.has(address))) {
                throw new NotAllowed("地址 " + host + " 指向名单之外的地址或内部网络");
            }
            if (url.getScheme().equals("http") && !address.isLoopbackAddress()) {
                throw new NotAllowed("只允许 https");
            }
        }
        return addresses[0];
    }

    private static String hostOf(URI url) throws NotAllowed {
        String scheme = url.getScheme();
        String host = url.getHost();
        if (host == null || scheme == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new NotAllowed("请给出完整的 https 地址");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new NotAllowed("地址里不能带账号、密码或 # 部分");
        }
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") ? lower.substring(1, lower.length() - 1) : lower;
    }

    private static InetAddress[] addresses(String host) throws NotAllowed {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new NotAllowed("地址 " + host + " 解析不了", e);
        }
    }

    /** It must not be sent there. */
    static final class NotAllowed extends Exception {
        private static final long serialVersionUID = 1L;

        NotAllowed(String detail) {
            super(detail);
        }

        NotAllowed(String detail, Throwable cause) {
            super(detail, cause);
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }
}
