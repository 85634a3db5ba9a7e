package cn.xunting.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionStrippingTest {
    private static final byte[] XMP = "<x:xmpmeta exif:GPSLatitude=\"31,7.1N\"/>".getBytes(ISO_8859_1);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void a_position_in_a_jpeg_goes_and_the_orientation_stays(int orientation) throws Exception {
        byte[] taken = Pictures.withExif(Pictures.drawn("jpg", 80, 40), Pictures.exif(orientation, true));
        assertThat(metadata(taken).containsDirectoryOfType(GpsDirectory.class)).isTrue();

        byte[] kept = strip(taken);

        assertThat(metadata(kept).containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(orientation(kept)).isEqualTo(orientation);
        assertSamePixels(kept, taken);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void a_position_in_a_png_goes_and_the_orientation_stays(int orientation) throws Exception {
        byte[] taken = Pictures.withChunk(Pictures.drawn("png", 80, 40), "eXIf", Pictures.exif(orientation, true));
        assertThat(metadata(taken).containsDirectoryOfType(GpsDirectory.class)).isTrue();

        byte[] kept = strip(taken);

        assertThat(metadata(kept).containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(orientation(kept)).isEqualTo(orientation);
        assertSamePixels(kept, taken);
    }

    @Test
    void a_picture_appended_by_the_camera_goes_with_its_position() throws Exception {
        byte[] preview = Pictures.withExif(Pictures.drawn("jpg", 8, 4), Pictures.exif(1, true));
        byte[] shown = Pictures.drawn("jpg", 80, 40);
        byte[] taken = Pictures.joined(Pictures.withSegment(shown, 0xE2, "MPF\0", new byte[8]), preview);
        assertThat(strip(taken)).isEqualTo(shown);
    }

    @Test
    void a_position_in_xmp_goes() throws Exception {
        byte[] jpeg = Pictures.drawn("jpg", 80, 40);
        assertThat(strip(Pictures.withSegment(jpeg, 0xE1, "http://ns.adobe.com/xap/1.0/\0", XMP)))
                .isEqualTo(jpeg);
        assertThat(strip(Pictures.withSegment(jpeg, 0xE1, "http://ns.adobe.com/xmp/extension/\0", XMP)))
                .isEqualTo(jpeg);
        byte[] png = Pictures.drawn("png", 80, 40);
        byte[] text = Pictures.joined("XML:com.adobe.xmp\0\0\0\0\0".getBytes(ISO_8859_1), XMP);
        assertThat(strip(Pictures.withChunk(png, "iTXt", text))).isEqualTo(png);
    }

    @Test
    void what_cannot_be_looked_into_is_taken_for_a_position() throws Exception {
        byte[] jpeg = Pictures.drawn("jpg", 80, 40);
        byte[] exif = Pictures.exif(1, true);
        for (int length = 0; length < 38; length++) {
            assertThat(strip(Pictures.withExif(jpeg, Arrays.copyOf(exif, length))))
                    .isEqualTo(jpeg);
        }
        byte[] endless = Pictures.exif(1, false);
        endless[25] = 8;
        assertThat(strip(Pictures.withExif(jpeg, endless))).isEqualTo(jpeg);

        byte[] png = Pictures.drawn("png", 80, 40);
        byte[] packed = "Raw profile type exif\0\0x".getBytes(ISO_8859_1);
        assertThat(strip(Pictures.withChunk(png, "zTXt", packed))).isEqualTo(png);
        assertThat(strip(Pictures.withChunk(png, "tEXt", packed))).isEqualTo(png);
        assertThat(strip(Pictures.withChunk(png, "iTXt", "note\0\1\0\0\0x".getBytes(ISO_8859_1))))
                .isEqualTo(png);
    }

    @Test
    void other_descriptions_are_no_position() throws Exception {
        byte[] jpeg = Pictures.drawn("jpg", 80, 40);
        assertThat(hasPosition(jpeg)).isFalse();
        assertThat(hasPosition(Pictures.withExif(jpeg, Pictures.exif(6, false))))
                .isFalse();
        assertThat(hasPosition(Pictures.withSegment(jpeg, 0xE1, "http://ns.adobe.com/xap/1.0/\0", new byte[9])))
                .isFalse();
        byte[] png = Pictures.drawn("png", 80, 40);
        assertThat(hasPosition(png)).isFalse();
        assertThat(hasPosition(Pictures.withChunk(png, "tEXt", "Title\0A desk".getBytes(ISO_8859_1))))
                .isFalse();
    }

    @Test
    void broken_files_are_pictures_or_not_but_never_break() throws Exception {
        Random random = new Random(20231009);
        byte[] jpeg = Pictures.withExif(Pictures.drawn("jpg", 80, 40), Pictures.exif(6, true));
        byte[] png = Pictures.withChunk(Pictures.drawn("png", 80, 40), "eXIf", Pictures.exif(6, true));
        for (byte[] whole : new byte[][] {jpeg, png}) {
            for (int length = 0; length < whole.length; length++) {
                Picture.of(Arrays.copyOf(whole, length)).ifPresent(Picture::withoutPosition);
            }
            for (int i = 0; i < 20_000; i++) {
                byte[] damaged = whole.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                Picture.of(damaged).ifPresent(Picture::withoutPosition);
            }
        }
    }

    private static byte[] strip(byte[] taken) {
        Picture picture = Picture.of(taken).orElseThrow();
        assertThat(picture.hasPosition()).isTrue();
        byte[] kept = picture.withoutPosition();
        assertThat(hasPosition(kept)).isFalse();
        return kept;
    }

    private static boolean hasPosition(byte[] content) {
        return Picture.of(content).orElseThrow().hasPosition();
    }

    private static Metadata metadata(byte[] content) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
    }

    private static int orientation(byte[] content) throws Exception {
        ExifIFD0Directory exif = metadata(content).getFirstDirectoryOfType(ExifIFD0Directory.class);
        return exif == null ? 1 : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
    }

    private static void assertSamePixels(byte[] kept, byte[] taken) throws IOException {
        BufferedImage left = Pictures.decoded(kept);
        BufferedImage right = Pictures.decoded(taken);
        assertThat(left.getRGB(0, 0, 80, 40, null, 0, 80)).isEqualTo(right.getRGB(0, 0, 80, 40, null, 0, 80));
    }
}
