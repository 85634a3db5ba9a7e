package cn.xunting.access.oidc;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 身份系统 — the provider as configured.
 *
 * @param issuer as its tokens name it, to the letter
 * @param clientId as which it knows this installation
 * @param clientSecret null for a client that has none
 * @param redirectUris where it may send a browser back to, the usual one first
 */
record OidcSettings(
        String issuer, String clientId, @Nullable String clientSecret, List<String> redirectUris) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    OidcSettings {
        redirectUris = List.copyOf(redirectUris);
    }

    /**
     * Reads what the operator wrote; empty if there is no issuer.
     *
     * @param redirects separated by commas; if there are none, the sign-in page below the public address
     * @throws IllegalArgumentException if something is missing, or would go over the network unencrypted
     */
    static Optional<OidcSettings> of(
            String issuer, String clientId, String clientSecret, String redirects, String publicUrl) {
        if (issuer.isBlank()) {
            return Optional.empty();
        }
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("XUNTING_OIDC_CLIENT_ID is missing beside XUNTING_OIDC_ISSUER");
        }
        demandEncrypted("XUNTING_OIDC_ISSUER", issuer.strip());
        List<String> listed = Arrays.stream(redirects.split(",", -1))
                .map(String::strip)
                .filter(uri -> !uri.isEmpty())
                .toList();
        if (listed.isEmpty() && publicUrl.isBlank()) {
            throw new IllegalArgumentException("XUNTING_OIDC_REDIRECT_URIS or XUNTING_PUBLIC_URL is needed for OIDC");
        }
        List<String> uris =
                listed.isEmpty() ? List.of(publicUrl.strip().replaceAll("/+$", "") + "/sign-in.html") : listed;
        uris.stream().filter(uri -> uri.startsWith("http")).forEach(uri -> demandEncrypted("redirect URI", uri));
        return Optional.of(new OidcSettings(
                issuer.strip(), clientId.strip(), clientSecret.isBlank() ? null : clientSecret.strip(), uris));
    }

    /** Whether an address keeps what is sent to it from others: https, or no network at all. */
    static boolean isEncrypted(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void demandEncrypted(String what, String address) {
        if (!isEncrypted(address)) {
            throw new IllegalArgumentException(what + " must be an https address: " + address);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }
}
