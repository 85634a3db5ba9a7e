package cn.xunting.mobile.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two phones are told of the app: held together here, because no device tells us. */
class DeviceFilesTest {
    private static final Path MANIFEST = Path.of("src/android/AndroidManifest.xml");
    private static final Path PLIST = Path.of("src/ios/Default-Info.plist");
    private static final Path CATALOGUE = Path.of("src/ios/assets/Assets.xcassets");
    private static final Xml POM = Xml.own();

    @Test
    void android_is_asked_for_the_camera_and_the_network_and_for_nothing_a_phone_of_today_knows() {
        assertThat(asked(MANIFEST))
                .containsExactlyInAnyOrder("android.permission.INTERNET", "android.permission.CAMERA");
        Xml manifest = Xml.read(MANIFEST);
        assertThat(manifest.all("//uses-permission/@*[local-name()='maxSdkVersion']"))
                .containsOnly("32");
        assertThat(manifest.one("//application/@*[local-name()='allowBackup']")).isEqualTo("false");
    }

    @Test
    void a_permission_more_would_be_found(@TempDir Path folder) throws IOException {
        String more = Files.readString(MANIFEST)
                .replace(
                        "<uses-feature",
                        "<uses-permission android:name=\"android.permission.RECORD_AUDIO\"/><uses-feature");
        assertThat(asked(Files.writeString(folder.resolve("more.xml"), more)))
                .contains("android.permission.RECORD_AUDIO");
    }

    @Test
    void ios_is_asked_for_the_camera_in_our_words_and_for_nothing_else() {
        List<String> keys = Xml.read(PLIST).all("//key");
        assertThat(keys.stream().filter(key -> key.endsWith("UsageDescription")))
                .containsExactly("NSCameraUsageDescription");
        assertThat(value("NSCameraUsageDescription")).contains("巡查").contains("二维码");
    }

    @Test
    void both_phones_carry_the_version_of_the_pom() throws IOException {
        String code = release("versionCode");
        String name = release("versionName");
        assertThat(code).matches("[1-9][0-9]*");
        assertThat(name).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(release("bundleVersion")).isEqualTo(code);
        assertThat(release("bundleShortVersion")).isEqualTo(name);
        // In single quotes, by which Gluon's packager finds what it writes over.
        assertThat(Files.readString(MANIFEST))
                .contains("android:versionCode='" + code + "'")
                .contains("android:versionName='" + name + "'")
                .contains("android:label='" + release("appLabel") + "'");
        assertThat(value("CFBundleVersion")).isEqualTo(code);
        assertThat(value("CFBundleShortVersionString")).isEqualTo(name);
        assertThat(value("CFBundleName")).isEqualTo(release("bundleName"));
        assertThat(value("CFBundleExecutable"))
                .isEqualTo(POM.one("/project/name"))
                .doesNotContain(" ");
        assertThat(value("CFBundleIdentifier"))
                .isEqualTo(POM.gluonfx("appIdentifier").get(0))
                .isEqualTo(Xml.read(MANIFEST).one("/manifest/@package"));
    }

    @Test
    void every_service_of_attach_that_is_used_is_packed() {
        List<String> used = POM.all("//dependency[groupId='com.gluonhq.attach']/artifactId");
        assertThat(POM.gluonfx("attachList/list"))
                .containsExactlyInAnyOrderElementsOf(
                        used.stream().filter(name -> !name.equals("util")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ldpi, 36, 81",
        "mdpi, 48, 108",
        "hdpi, 72, 162",
        "xhdpi, 96, 216",
        "xxhdpi, 144, 324",
        "xxxhdpi, 192, 432"
    })
    void android_has_an_icon_for_every_density(String density, int whole, int foreground) throws IOException {
        Path folder = Path.of("src/android/res/mipmap-" + density);
        assertThat(picture(folder.resolve("ic_launcher.png")).getWidth()).isEqualTo(whole);
        assertThat(picture(folder.resolve("ic_launcher_foreground.png")).getWidth())
                .isEqualTo(foreground);
    }

    @Test
    void ios_has_every_icon_its_catalogue_names_in_its_size_and_without_transparency() throws IOException {
        Path icons = CATALOGUE.resolve("AppIcon.appiconset");
        Matcher entries = Pattern.compile(
                        "\"size\": \"([0-9.]+)x[0-9.]+\",\\s+\"scale\": \"([0-9])x\",\\s+\"filename\": \"([^\"]+)\"")
                .matcher(Files.readString(icons.resolve("Contents.json")));
        int seen = 0;
        while (entries.find()) {
            BufferedImage icon = picture(icons.resolve(entries.group(3)));
            assertThat(icon.getWidth()).as(entries.group(3)).isEqualTo((int)
                    (Double.parseDouble(entries.group(1)) * Integer.parseInt(entries.group(2))));
            assertThat(icon.getColorModel().hasAlpha()).as(entries.group(3)).isFalse();
            seen++;
        }
        assertThat(seen).isEqualTo(18);
    }

    @Test
    void no_key_that_signs_lies_in_the_repository() throws IOException {
        Pattern keys = Pattern.compile(".*\\.(jks|keystore|p12|p8|pem|cer|mobileprovision)");
        for (Path folder : List.of(Path.of("src"), Path.of("../.github"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.map(Path::toString)
                                .filter(name -> keys.matcher(name).matches()))
                        .isEmpty();
            }
        }
        assertThat(keys.matcher("src/android/release.keystore").matches()).isTrue();
    }

    @Test
    void the_workflow_takes_its_secrets_from_the_outside_and_the_pom_s_own_names() throws IOException {
        String workflow = Files.readString(Path.of("../.github/workflows/phone.yml"));
        for (String line : workflow.lines()
                .filter(line ->
                        line.matches("\\s+(GLUON_ANDROID|GLUON_IOS).*|.*(password|private-key|p12-file|encoded).*: .*"))
                .toList()) {
            assertThat(line).containsAnyOf("${{ secrets.", "${{ env.", "steps.");
        }
        Map<String, String> named = Map.of("-Pandroid", "gluonfx:package", "-Pios", "gluonfx:package");
        named.forEach((profile, goal) -> assertThat(workflow).contains(profile).contains(goal));
    }

    /** What a phone of today is asked for. */
    private static List<String> asked(Path manifest) {
        return Xml.read(manifest)
                .all("//uses-permission[not(@*[local-name()='maxSdkVersion'])]/@*[local-name()='name']");
    }

    private static String release(String name) {
        return POM.gluonfx("releaseConfiguration/" + name).get(0);
    }

    private static String value(String key) {
        return Xml.read(PLIST).one("//key[text()='" + key + "']/following-sibling::*[1]");
    }

    private static BufferedImage picture(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image).as(file.toString()).isNotNull();
        assertThat(image.getHeight()).as(file.toString()).isEqualTo(image.getWidth());
        return image;
    }
}
