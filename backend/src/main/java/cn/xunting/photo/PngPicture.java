package cn.xunting.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file as its chunks, all of which must be whole. */
final class PngPicture implements Picture {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int FRAME = 12;

    private static final Set<String> DESCRIPTIONS = Set.of("eXIf", "tEXt", "zTXt", "iTXt");

    /**
     * A typed piece of the file.
     *
     * @param from where its length stands
     * @param to behind its checksum
     */
    private record Chunk(String type, int from, int to) {
        private int data() {
            return from + 8;
        }

        private int dataEnd() {
            return to - 4;
        }
    }

    private final byte[] content;
    private final List<Chunk> chunks;
    private final ExifBlock exif;

    private PngPicture(byte[] content, List<Chunk> chunks, ExifBlock exif) {
        this.content = content;
        this.chunks = List.copyOf(chunks);
        this.exif = exif;
    }

    static Optional<PngPicture> read(byte[] content) {
        List<Chunk> chunks = new ArrayList<>();
        ExifBlock exif = ExifBlock.NONE;
        int at = SIGNATURE;
        while (content.length - at >= FRAME) {
            int length = Bytes.s32(content, at);
            if (length < 0 || length > content.length - at - FRAME) {
                return Optional.empty();
            }
            Chunk chunk = new Chunk(new String(content, at + 4, 4, ISO_8859_1), at, at + FRAME + length);
            boolean isHeader = chunk.type().equals("IHDR") && length == 13;
            if (chunks.isEmpty() != isHeader) {
                return Optional.empty();
            }
            chunks.add(chunk);
            exif = exif.and(describes(content, chunk));
            at = chunk.to();
            if (chunk.type().equals("IEND")) {
                return Optional.of(new PngPicture(content, chunks, exif));
            }
        }
        return Optional.empty();
    }

    @Override
    public PictureType type() {
        return PictureType.PNG;
    }

    @Override
    public int width() {
        return Bytes.s32(content, chunks.get(0).data());
    }

    @Override
    public int height() {
        return Bytes.s32(content, chunks.get(0).data() + 4);
    }

    @Override
    public int orientation() {
        return exif.orientation();
    }

    @Override
    public boolean hasPosition() {
        return exif.hasPosition();
    }

    @Override
    public byte[] withoutPosition() {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, SIGNATURE);
        for (Chunk chunk : chunks) {
            if (!DESCRIPTIONS.contains(chunk.type())) {
                kept.write(content, chunk.from(), chunk.to() - chunk.from());
            }
            if (chunk.type().equals("IHDR") && orientation() != 1) {
                kept.writeBytes(exifChunk(orientation()));
            }
        }
        return kept.toByteArray();
    }

    private static ExifBlock describes(byte[] content, Chunk chunk) {
        return switch (chunk.type()) {
            case "eXIf" -> ExifBlock.read(content, chunk.data(), chunk.dataEnd());
            case "tEXt" ->
                new ExifBlock(
                        isRawProfile(content, chunk) || Bytes.contains(content, chunk.data(), chunk.dataEnd(), "GPS"),
                        1);
            // What is compressed is not looked into: unpacking a stranger's data has no bound.
            case "zTXt" -> new ExifBlock(true, 1);
            case "iTXt" ->
                new ExifBlock(
                        isCompressed(content, chunk) || Bytes.contains(content, chunk.data(), chunk.dataEnd(), "GPS"),
                        1);
            default -> ExifBlock.NONE;
        };
    }

    /** Some programs keep EXIF in PNG as text in hexadecimal. */
    private static boolean isRawProfile(byte[] content, Chunk chunk) {
        return Bytes.matches(content, chunk.data(), "Raw profile type");
    }

    /** The flag stands behind the keyword's terminator. */
    private static boolean isCompressed(byte[] content, Chunk chunk) {
        int at = chunk.data();
        while (at < chunk.dataEnd() && content[at] != 0) {
            at++;
        }
        return at + 1 >= chunk.dataEnd() || content[at + 1] != 0;
    }

    private static byte[] exifChunk(int orientation) {
        byte[] block = ExifBlock.saying(orientation);
        byte[] typed = ByteBuffer.allocate(4 + block.length)
                .put("eXIf".getBytes(ISO_8859_1))
                .put(block)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(typed);
        return ByteBuffer.allocate(FRAME + block.length)
                .putInt(block.length)
                .put(typed)
                .putInt((int) checksum.getValue())
                .array();
    }
}
