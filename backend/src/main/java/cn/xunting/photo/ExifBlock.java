package cn.xunting.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What an EXIF block (a TIFF structure) says about position and orientation.
 *
 * @param hasPosition whether it carries a GPS directory, or cannot be read and so might
 * @param orientation 1–8, 1 being upright
 */
record ExifBlock(boolean hasPosition, int orientation) {
    static final ExifBlock NONE = new ExifBlock(false, 1);

    private static final int TAG_ORIENTATION = 0x0112;
    private static final int TAG_GPS = 0x8825;
    private static final int ENTRY = 12;
    /** The picture's directory and the thumbnail's; a chain that goes on is not a camera's. */
    private static final int MAX_DIRECTORIES = 4;

    static ExifBlock read(byte[] bytes, int from, int to) {
        try {
            return readTiff(ByteBuffer.wrap(bytes, from, to - from).slice());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new ExifBlock(true, 1);
        }
    }

    /** The smallest block that says the orientation and nothing else. */
    static byte[] saying(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG_ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    ExifBlock and(ExifBlock other) {
        return new ExifBlock(hasPosition || other.hasPosition, orientation == 1 ? other.orientation : orientation);
    }

    private static ExifBlock readTiff(ByteBuffer tiff) {
        short order = tiff.getShort();
        tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if ((order != 0x4949 && order != 0x4D4D) || tiff.getShort() != 42) {
            return new ExifBlock(true, 1);
        }
        boolean hasPosition = false;
        int orientation = 1;
        int directory = tiff.getInt();
        for (int i = 0; directory != 0; i++) {
            if (i == MAX_DIRECTORIES) {
                return new ExifBlock(true, orientation);
            }
            int entries = tiff.getShort(directory) & 0xffff;
            for (int entry = directory + 2; entry < directory + 2 + entries * ENTRY; entry += ENTRY) {
                int tag = tiff.getShort(entry) & 0xffff;
                hasPosition |= tag == TAG_GPS;
                if (tag == TAG_ORIENTATION && i == 0) {
                    int value = tiff.getShort(entry + 8);
                    orientation = value >= 1 && value <= 8 ? value : 1;
                }
            }
            directory = tiff.getInt(directory + 2 + entries * ENTRY);
        }
        return new ExifBlock(hasPosition, orientation);
    }
}
