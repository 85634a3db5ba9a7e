package cn.xunting.mobile.sync;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** 服务器地址 as people type it, and as it is used. */
final class ServerAddress {
    private ServerAddress() {}

    /** Scheme, host and port without a slash at the end; https where no scheme is typed. Empty if it is no address. */
    static Optional<String> parse(String typed) {
        String text = typed.strip();
        try {
            URI uri = URI.create(text.contains("://") ? text : "https://" + text);
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                return Optional.empty();
            }
            String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
            return Optional.of(scheme + "://" + uri.getAuthority().toLowerCase(Locale.ROOT) + path);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
