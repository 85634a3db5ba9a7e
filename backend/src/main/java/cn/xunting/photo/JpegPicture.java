package cn.xunting.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JPEG file as its segments. */
final class JpegPicture implements Picture {
    private static final String EXIF = "Exif\0\0";
    private static final String ADOBE = "http://ns.adobe.com/x";
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /**
     * A marker with its length and payload.
     *
     * @param from where its marker's first byte stands
     * @param payload where its payload begins
     * @param to behind its last byte
     */
    private record Segment(int marker, int from, int payload, int to) {
        /** SOF0–SOF15 without the three markers of the range that mean something else. */
        private boolean startsFrame() {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }
    }

    private final byte[] content;
    /** The segments before the first scan. */
    private final List<Segment> header;

    private final int scansFrom;
    /** Behind the end of the picture; cameras append further pictures there. */
    private final int end;

    private final int width;
    private final int height;
    private final ExifBlock exif;

    private JpegPicture(
            byte[] content, List<Segment> header, int scansFrom, int end, int width, int height, ExifBlock exif) {
        this.content = content;
        this.header = List.copyOf(header);
        this.scansFrom = scansFrom;
        this.end = end;
        this.width = width;
        this.height = height;
        this.exif = exif;
    }

    static Optional<JpegPicture> read(byte[] content) {
        List<Segment> header = new ArrayList<>();
        ExifBlock exif = ExifBlock.NONE;
        int width = 0;
        int height = 0;
        int at = 2;
        while (true) {
            Optional<Segment> next = segment(content, at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Segment segment = next.get();
            if (segment.marker() == START_OF_SCAN) {
                int end = endOfPicture(content, segment.to());
                return Optional.of(new JpegPicture(content, header, segment.from(), end, width, height, exif));
            }
            if (segment.startsFrame() && segment.to() - segment.payload() >= 5) {
                height = Bytes.u16(content, segment.payload() + 1);
                width = Bytes.u16(content, segment.payload() + 3);
            }
            exif = exif.and(describes(content, segment));
            header.add(segment);
            at = segment.to();
        }
    }

    @Override
    public PictureType type() {
        return PictureType.JPEG;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public int orientation() {
        return exif.orientation();
    }

    @Override
    public boolean hasPosition() {
        return exif.hasPosition() || Bytes.contains(content, end, content.length, EXIF);
    }

    @Override
    public byte[] withoutPosition() {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, 2);
        if (orientation() != 1) {
            byte[] block = ExifBlock.saying(orientation());
            int length = 2 + EXIF.length() + block.length;
            kept.writeBytes(new byte[] {(byte) 0xFF, (byte) APP1, (byte) (length >> 8), (byte) length});
            kept.writeBytes(EXIF.getBytes(ISO_8859_1));
            kept.writeBytes(block);
        }
        for (Segment segment : header) {
            if (!mayPointAtAPlace(segment)) {
                kept.write(content, segment.from(), segment.to() - segment.from());
            }
        }
        kept.write(content, scansFrom, end - scansFrom);
        return kept.toByteArray();
    }

    /** APP1 is EXIF or XMP; the index of appended pictures (MPF) would point at what is cut off. */
    private boolean mayPointAtAPlace(Segment segment) {
        return segment.marker() == APP1
                || (segment.marker() == APP2 && Bytes.matches(content, segment.payload(), "MPF\0"));
    }

    private static ExifBlock describes(byte[] content, Segment segment) {
        if (segment.marker() != APP1) {
            return ExifBlock.NONE;
        }
        if (Bytes.matches(content, segment.payload(), EXIF)) {
            return ExifBlock.read(content, segment.payload() + EXIF.length(), segment.to());
        }
        boolean xmp = Bytes.matches(content, segment.payload(), ADOBE);
        return new ExifBlock(xmp && Bytes.contains(content, segment.payload(), segment.to(), "GPS"), 1);
    }

    private static Optional<Segment> segment(byte[] content, int from) {
        int at = from;
        while (at + 1 < content.length && Bytes.u8(content, at) == 0xFF && Bytes.u8(content, at + 1) == 0xFF) {
            at++; // fill bytes are allowed before a marker
        }
        if (at + 4 > content.length || Bytes.u8(content, at) != 0xFF) {
            return Optional.empty();
        }
        int marker = Bytes.u8(content, at + 1);
        int to = at + 2 + Bytes.u16(content, at + 2);
        boolean sound = marker >= 0xC0 && to >= at + 4 && to <= content.length;
        boolean hasNoLength = marker >= 0xD0 && marker <= END_OF_IMAGE;
        return sound && !hasNoLength ? Optional.of(new Segment(marker, at, at + 4, to)) : Optional.empty();
    }

    /** Behind the end marker, or the end of a file that was cut off: it shows what it has. */
    private static int endOfPicture(byte[] content, int from) {
        int at = from;
        while (at + 1 < content.length) {
            if (Bytes.u8(content, at) != 0xFF) {
                at++;
                continue;
            }
            int marker = Bytes.u8(content, at + 1);
            if (marker == END_OF_IMAGE) {
                return at + 2;
            }
            Optional<Segment> between = marker >= 0xC0 ? segment(content, at) : Optional.empty();
            at = between.isPresent() ? between.get().to() : at + (marker == 0xFF ? 1 : 2);
        }
        return content.length;
    }
}
