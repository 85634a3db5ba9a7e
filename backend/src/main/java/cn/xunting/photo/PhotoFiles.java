package cn.xunting.photo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.xunting.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 照片库 — keeps photos as files under the SHA-256 of what was received. A photo that says where it was taken is kept
 * without that, and the digest of what is kept then stands in a small file beside it. Storing is repeatable, also at the same
 * time, and leaves nothing behind when it fails.
 *
 * <p>Every method takes a digest as {@link Digest#isSha256} knows it and throws IllegalArgumentException for another text,
 * since it becomes a path.
 */
public final class PhotoFiles {
    /** The longest photo accepted. */
    public static final int MAX_BYTES = 12 * 1024 * 1024;

    private static final String PHOTO = "";
    private static final String STORED_DIGEST = ".stored";
    private static final String THUMBNAIL = ".thumbnail";

    private final DigestFolder folder;
    private final Thumbnails thumbnails = new Thumbnails();

    /**
     * Opens the library, and sweeps what crashes have left in it.
     *
     * @param root made if it is not there
     */
    public PhotoFiles(Path root, Clock clock) throws IOException {
        this.folder = new DigestFolder(root, clock);
    }

    /** Stores a photo under its name if it is what the name says; reads no more than {@link #MAX_BYTES} and one. */
    public StoreOutcome store(String sha256, InputStream content) throws IOException {
        Path place = place(sha256, PHOTO);
        Path temporary = folder.newTemporary();
        try {
            MessageDigest digest = Digest.newSha256();
            if (receive(new DigestInputStream(content, digest), temporary) > MAX_BYTES) {
                return new StoreOutcome.TooLarge();
            }
            String actual = HexFormat.of().formatHex(digest.digest());
            if (!actual.equals(sha256)) {
                return new StoreOutcome.DigestMismatch(actual);
            }
            if (Files.exists(place)) {
                return new StoreOutcome.AlreadyThere();
            }
            Optional<Picture> picture = Picture.of(Files.readAllBytes(temporary));
            if (picture.isEmpty()) {
                return new StoreOutcome.NotAPicture();
            }
            return keep(picture.get(), sha256, temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    public boolean exists(String sha256) {
        return Files.exists(place(sha256, PHOTO));
    }

    /** The photo as it is kept; the caller closes it. */
    public Optional<InputStream> open(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(sha256, PHOTO)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Its length in bytes as it is kept. */
    public Optional<Long> size(String sha256) throws IOException {
        try {
            return Optional.of(Files.size(place(sha256, PHOTO)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    public Optional<String> mediaType(String sha256) throws IOException {
        Optional<InputStream> photo = open(sha256);
        if (photo.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = photo.get()) {
            return PictureType.of(content.readNBytes(8)).map(PictureType::mediaType);
        }
    }

    /** A JPEG of at most {@link Thumbnails#EDGE} pixels a side; absent if there is no photo or its pixels cannot be read. */
    public Optional<byte[]> thumbnail(String sha256) throws IOException {
        Optional<byte[]> cached = read(place(sha256, THUMBNAIL));
        if (cached.isPresent()) {
            return cached;
        }
        Optional<byte[]> thumbnail = read(place(sha256, PHOTO)).flatMap(thumbnails::of);
        if (thumbnail.isPresent()) {
            folder.keep(thumbnail.get(), sha256, THUMBNAIL);
        }
        return thumbnail;
    }

    /** An upright JPEG of at most so many pixels a side, made anew; absent if there is no photo or its pixels cannot be read. */
    Optional<byte[]> copy(String sha256, int edge) throws IOException {
        return read(place(sha256, PHOTO)).flatMap(photo -> thumbnails.of(photo, edge));
    }

    /** How the photo looks; absent if there is none, its pixels cannot be read, or it is too plain to tell from others. */
    Optional<PicturePrint> print(String sha256) throws IOException {
        return read(place(sha256, PHOTO)).flatMap(thumbnails::print);
    }

    /** Whether the photo is there and still what was stored; for checks of the whole library. */
    public boolean isIntact(String sha256) throws IOException {
        Optional<byte[]> photo = read(place(sha256, PHOTO));
        String expected = read(place(sha256, STORED_DIGEST))
                .map(text -> new String(text, US_ASCII))
                .orElse(sha256);
        return photo.isPresent() && Digest.sha256(photo.get()).equals(expected);
    }

    private StoreOutcome keep(Picture picture, String sha256, Path received) throws IOException {
        if (!picture.hasPosition()) {
            folder.keep(received, sha256, PHOTO);
            return new StoreOutcome.Stored(Files.size(place(sha256, PHOTO)), sha256);
        }
        byte[] kept = picture.withoutPosition();
        String storedSha256 = Digest.sha256(kept);
        // First the digest: a photo whose digest got lost would look damaged, a digest without a photo harms nobody.
        folder.keep(storedSha256.getBytes(US_ASCII), sha256, STORED_DIGEST);
        folder.keep(kept, sha256, PHOTO);
        return new StoreOutcome.Stored(kept.length, storedSha256);
    }

    private static long receive(InputStream content, Path temporary) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long received = 0;
        try (OutputStream file = Files.newOutputStream(temporary)) {
            for (int n = content.read(buffer); n >= 0 && received <= MAX_BYTES; n = content.read(buffer)) {
                file.write(buffer, 0, n);
                received += n;
            }
        }
        return received;
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path place(String sha256, String suffix) {
        if (!Digest.isSha256(sha256)) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal");
        }
        return folder.place(sha256, suffix);
    }
}
