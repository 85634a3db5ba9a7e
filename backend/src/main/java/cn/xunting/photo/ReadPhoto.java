package cn.xunting.photo;

import cn.xunting.access.Caller;
import cn.xunting.ledger.ReadLedger;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;

/** 看照片 — for whoever may see a finding that names it, and for who uploaded it. */
@ApplicationScoped
class ReadPhoto {
    private final PhotoFiles files;
    private final PhotoRows rows;
    private final ReadLedger ledger;

    ReadPhoto(PhotoFiles files, PhotoRows rows, ReadLedger ledger) {
        this.files = files;
        this.rows = rows;
        this.ledger = ledger;
    }

    /**
     * What is known of a photo.
     *
     * @throws Refusal if the hall has none that the caller may see; it does not tell which
     */
    @Transactional
    StoredPhoto find(Caller caller, String sha256) {
        if (!Digest.isSha256(sha256)) {
            throw notFound();
        }
        PhotoRow row = rows.of(caller.hall(), sha256).orElseThrow(ReadPhoto::notFound);
        boolean sees =
                caller.readsWholeHall() || row.uploader.equals(caller.account()) || ledger.namesPhoto(caller, sha256);
        if (!sees) {
            throw notFound();
        }
        return new StoredPhoto(row.mediaType, row.bytes);
    }

    OpenedPhoto open(Caller caller, String sha256) {
        StoredPhoto photo = find(caller, sha256);
        try {
            return new OpenedPhoto(photo.mediaType(), files.open(sha256).orElseThrow(ReadPhoto::notFound));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] thumbnail(Caller caller, String sha256) {
        find(caller, sha256);
        try {
            return files.thumbnail(sha256).orElseThrow(ReadPhoto::notFound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, "没有这张照片，可能还没有上传");
    }
}
