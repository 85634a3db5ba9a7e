package cn.xunting.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** 缩略图 — makes small upright JPEGs and prints of pictures, with memory for only a fraction of the pixels. */
final class Thumbnails {
    /** The longest side, in pixels. */
    static final int EDGE = 320;

    Optional<byte[]> of(byte[] photo) {
        return of(photo, EDGE);
    }

    /** A picture of at most so many pixels a side. */
    Optional<byte[]> of(byte[] photo, int edge) {
        return upright(photo, edge).flatMap(image -> small(image, edge));
    }

    Optional<PicturePrint> print(byte[] photo) {
        return upright(photo, EDGE).flatMap(PicturePrint::of);
    }

    /** One at a time: a decoder of a progressive JPEG keeps the whole picture, however few pixels are asked of it. */
    private synchronized Optional<BufferedImage> upright(byte[] photo, int edge) {
        Optional<Picture> picture = Picture.of(photo);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        try {
            Orientation orientation = Orientation.typeOf(picture.get().orientation());
            return Optional.of(
                    ExifFilterUtils.getFilterForOrientation(orientation).apply(onWhite(decode(picture.get(), edge))));
        } catch (IOException | RuntimeException damaged) {
            // ImageIO meets damaged pixels with any exception; a photo without a thumbnail is still a photo.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> small(BufferedImage image, int edge) {
        double scale = Math.min(1.0, (double) edge / Math.max(image.getWidth(), image.getHeight()));
        ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
        try {
            net.coobird.thumbnailator.Thumbnails.of(image)
                    .forceSize(scaled(image.getWidth(), scale), scaled(image.getHeight(), scale))
                    .outputFormat("jpg")
                    .outputQuality(0.8)
                    .toOutputStream(thumbnail);
            return Optional.of(thumbnail.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A picture is written to memory", e);
        }
    }

    private static int scaled(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private static BufferedImage decode(Picture picture, int edge) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByMIMEType(picture.type().mediaType());
        ImageReader reader = readers.next();
        // Without its descriptions, because the PNG decoder unpacks compressed ones without a bound.
        byte[] bare = picture.withoutPosition();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            reader.setInput(input, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            // Twice the edge, so that scaling still has pixels to average.
            int step = Math.max(1, Math.max(picture.width(), picture.height()) / (2 * edge));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** JPEG knows no transparency. */
    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
