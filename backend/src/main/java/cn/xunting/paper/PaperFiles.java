package cn.xunting.paper;

import cn.xunting.model.Digest;
import cn.xunting.photo.DigestFolder;
import cn.xunting.photo.PhotoFiles;
import cn.xunting.photo.StoreOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * 文件库 — keeps papers under the SHA-256 of what was received. A picture of a paper is kept as photos are, without the place where it
 * was taken. Digests are what {@link Digest#isSha256} knows.
 */
final class PaperFiles {
    /** The longest paper accepted. */
    static final int MAX_BYTES = PhotoFiles.MAX_BYTES;

    private final DigestFolder pdfs;
    private final PhotoFiles pictures;

    PaperFiles(Path root, Clock clock) throws IOException {
        this.pdfs = new DigestFolder(root.resolve("pdf"), clock);
        this.pictures = new PhotoFiles(root.resolve("pictures"), clock);
    }

    /** Stores a paper under its name if it is what the name says; reads no more than {@link #MAX_BYTES} and one. */
    StoreOutcome store(String sha256, InputStream content) throws IOException {
        byte[] received = content.readNBytes(MAX_BYTES + 1);
        if (!PdfFile.claims(received)) {
            return pictures.store(sha256, new ByteArrayInputStream(received));
        }
        if (received.length > MAX_BYTES) {
            return new StoreOutcome.TooLarge();
        }
        String actual = Digest.sha256(received);
        if (!actual.equals(sha256)) {
            return new StoreOutcome.DigestMismatch(actual);
        }
        if (!PdfFile.isWhole(received)) {
            return new StoreOutcome.NotAPicture();
        }
        if (Files.exists(pdfs.place(sha256, ""))) {
            return new StoreOutcome.AlreadyThere();
        }
        pdfs.keep(received, sha256, "");
        return new StoreOutcome.Stored(received.length, sha256);
    }

    /** What it is, absent if there is none. */
    Optional<PaperType> type(String sha256) throws IOException {
        return Files.exists(pdfs.place(sha256, ""))
                ? Optional.of(PaperType.PDF)
                : pictures.mediaType(sha256).map(PaperType::ofMediaType);
    }

    /** Its length in bytes as it is kept. */
    Optional<Long> size(String sha256) throws IOException {
        Path pdf = pdfs.place(sha256, "");
        return Files.exists(pdf) ? Optional.of(Files.size(pdf)) : pictures.size(sha256);
    }

    /** The paper as it is kept; the caller closes it. */
    Optional<InputStream> open(String sha256) throws IOException {
        Path pdf = pdfs.place(sha256, "");
        return Files.exists(pdf) ? Optional.of(Files.newInputStream(pdf)) : pictures.open(sha256);
    }
}
