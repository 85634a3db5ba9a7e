package cn.xunting.photo;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the photo library below the installation's folder. */
final class OpenedPhotoFiles {
    @Produces
    @Singleton
    PhotoFiles photoFiles(@ConfigProperty(name = "xunting.home") String home, Clock clock) throws IOException {
        return new PhotoFiles(Path.of(home).resolve("photos"), clock);
    }
}
