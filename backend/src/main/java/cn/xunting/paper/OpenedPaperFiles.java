package cn.xunting.paper;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the paper library below the installation's folder. */
final class OpenedPaperFiles {
    @Produces
    @Singleton
    PaperFiles paperFiles(@ConfigProperty(name = "xunting.home") String home, Clock clock) throws IOException {
        return new PaperFiles(Path.of(home).resolve("papers"), clock);
    }
}
