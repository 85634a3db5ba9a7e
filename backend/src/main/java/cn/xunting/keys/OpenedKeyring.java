package cn.xunting.keys;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the keyring of the installation's folder. */
final class OpenedKeyring {
    @Produces
    @Singleton
    Keyring keyring(@ConfigProperty(name = "xunting.home") String home, Clock clock) throws IOException {
        return new Keyring(Path.of(home).resolve("keys"), clock);
    }
}
