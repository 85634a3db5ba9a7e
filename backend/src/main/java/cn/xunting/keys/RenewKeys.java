package cn.xunting.keys;

import cn.xunting.keys.Keyring.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/** 换登录密钥 — without a database and beside running backends; whoever is signed in stays so. */
public final class RenewKeys {
    private RenewKeys() {}

    /** Makes a new key for access tokens in an installation's folder; answers its name. */
    public static String in(Path home, Clock clock) {
        try {
            return new Keyring(home.resolve("keys"), clock).renew(Purpose.TOKEN).id();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the keys in " + home, e);
        }
    }
}
