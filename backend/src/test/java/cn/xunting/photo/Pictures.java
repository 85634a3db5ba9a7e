package cn.xunting.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras write them, with descriptions put in by hand. */
final class Pictures {
    private Pictures() {}

    /** Red on the left, blue on the right. */
    static byte[] drawn(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(image, format, content);
        return content.toByteArray();
    }

    static BufferedImage decoded(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    /** A TIFF block with an orientation and, if wanted, a GPS directory of 31° 07′ 08″ north. */
    static byte[] exif(int orientation, boolean position) {
        ByteBuffer tiff = ByteBuffer.allocate(position ? 26 + 12 + 30 + 24 : 26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) (position ? 2 : 1));
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        if (!position) {
            return tiff.putInt(0).array();
        }
        entry(tiff, 0x8825, 4, 1).putInt(38);
        tiff.putInt(0).putShort((short) 2);
        entry(tiff, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(tiff, 2, 5, 3).putInt(68);
        tiff.putInt(0);
        return tiff.putInt(31).putInt(1).putInt(7).putInt(1).putInt(8).putInt(1).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** The JPEG with a segment put in behind the start marker. */
    static byte[] withSegment(byte[] jpeg, int marker, String prefix, byte[] payload) {
        int length = 2 + prefix.length() + payload.length;
        byte[] segment = ByteBuffer.allocate(2 + length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) length)
                .put(prefix.getBytes(ISO_8859_1))
                .put(payload)
                .array();
        return inserted(jpeg, 2, segment);
    }

    static byte[] withExif(byte[] jpeg, byte[] tiff) {
        return withSegment(jpeg, 0xE1, "Exif\0\0", tiff);
    }

    /** The PNG with a chunk put in behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        byte[] typed = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(typed);
        byte[] chunk = ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(typed)
                .putInt((int) checksum.getValue())
                .array();
        return inserted(png, 8 + 25, chunk);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return inserted(first, first.length, second);
    }

    private static byte[] inserted(byte[] content, int at, byte[] piece) {
        return ByteBuffer.allocate(content.length + piece.length)
                .put(content, 0, at)
                .put(piece)
                .put(content, at, content.length - at)
                .array();
    }
}
