package cn.xunting.photo;

import cn.xunting.hall.Hall;
import cn.xunting.ledger.PhotoCopies;
import cn.xunting.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** 复制照片 — for papers. Whoever asks has settled that the paper's reader may see the photo. */
@ApplicationScoped
class CopyPhoto implements PhotoCopies {
    private final PhotoFiles files;
    private final PhotoRows rows;

    CopyPhoto(PhotoFiles files, PhotoRows rows) {
        this.files = files;
        this.rows = rows;
    }

    @Override
    @Transactional
    public Optional<byte[]> copy(Hall hall, String sha256) {
        if (!Digest.isSha256(sha256) || rows.of(hall, sha256).isEmpty()) {
            return Optional.empty();
        }
        try {
            return files.copy(sha256, EDGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
