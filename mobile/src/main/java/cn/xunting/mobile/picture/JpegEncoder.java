package cn.xunting.mobile.picture;

import java.nio.charset.StandardCharsets;

/**
 * Writes baseline JPEG (ITU-T T.81) with a JFIF header and colour at half size, because the phone's platform has no encoder.
 * Nothing is written but the picture: no EXIF, so no position and no device.
 */
public final class JpegEncoder {
    private static final int LONGEST_SIDE = 65_535;

    private final JpegOutput out = new JpegOutput();
    private final int[] luminance;
    private final int[] chrominance;

    private JpegEncoder(int quality) {
        luminance = JpegTables.luminance(quality);
        chrominance = JpegTables.chrominance(quality);
    }

    /**
     * The picture as a JPEG file.
     *
     * @param quality 1–100; 85 keeps small text readable
     */
    public static byte[] encode(Raster raster, int quality) {
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("Not a quality: " + quality);
        }
        if (raster.width() > LONGEST_SIDE || raster.height() > LONGEST_SIDE) {
            throw new IllegalArgumentException("Too large for a JPEG: " + raster.width() + " × " + raster.height());
        }
        JpegEncoder encoder = new JpegEncoder(quality);
        encoder.headers(raster);
        encoder.picture(raster);
        return encoder.out.toByteArray();
    }

    private void headers(Raster raster) {
        out.marker(0xd8);
        out.marker(0xe0, 16);
        out.octets("JFIF\0".getBytes(StandardCharsets.US_ASCII));
        out.word(0x0101); // version
        out.octet(0); // no unit: pixels are square
        out.word(1);
        out.word(1);
        out.word(0); // no thumbnail
        quantisation(0, luminance);
        quantisation(1, chrominance);
        frame(raster);
        JpegTables.LUMINANCE_DC.describe(out);
        JpegTables.LUMINANCE_AC.describe(out);
        JpegTables.CHROMINANCE_DC.describe(out);
        JpegTables.CHROMINANCE_AC.describe(out);
        scan();
    }

    private void quantisation(int id, int[] divisors) {
        out.marker(0xdb, 3 + JpegTables.BLOCK);
        out.octet(id);
        for (int n = 0; n < JpegTables.BLOCK; n++) {
            out.octet(divisors[JpegTables.zigzag(n)]);
        }
    }

    private void frame(Raster raster) {
        out.marker(0xc0, 17);
        out.octet(8); // bits a value
        out.word(raster.height());
        out.word(raster.width());
        out.octet(3);
        component(1, 0x22, 0);
        component(2, 0x11, 1);
        component(3, 0x11, 1);
    }

    private void component(int id, int sampling, int table) {
        out.octet(id);
        out.octet(sampling);
        out.octet(table);
    }

    private void scan() {
        out.marker(0xda, 12);
        out.octet(3);
        out.word(0x0100);
        out.word(0x0211);
        out.word(0x0311);
        out.octets(new byte[] {0, 63, 0});
    }

    private void picture(Raster raster) {
        var brightness = new BlockWriter(luminance, JpegTables.LUMINANCE_DC, JpegTables.LUMINANCE_AC);
        var blueness = new BlockWriter(chrominance, JpegTables.CHROMINANCE_DC, JpegTables.CHROMINANCE_AC);
        var redness = new BlockWriter(chrominance, JpegTables.CHROMINANCE_DC, JpegTables.CHROMINANCE_AC);
        var planes = new ColourPlanes(raster);
        float[] block = new float[JpegTables.BLOCK];
        for (int top = 0; top < raster.height(); top += 16) {
            for (int left = 0; left < raster.width(); left += 16) {
                planes.moveTo(left, top);
                for (int quarter = 0; quarter < 4; quarter++) {
                    planes.luminance(quarter % 2, quarter / 2, block);
                    brightness.write(block, out);
                }
                planes.blueness(block);
                blueness.write(block, out);
                planes.redness(block);
                redness.write(block, out);
            }
        }
        out.endBits();
        out.marker(0xd9);
    }
}
