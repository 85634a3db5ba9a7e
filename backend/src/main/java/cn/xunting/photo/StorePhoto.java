package cn.xunting.photo;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/** 存照片 — the file first, then the hall's word that it has it: what is said to be there is there. */
@ApplicationScoped
public class StorePhoto {
    private final PhotoFiles files;
    private final PhotoRows rows;
    private final PhotoBands bands;
    private final Clock clock;

    StorePhoto(PhotoFiles files, PhotoRows rows, PhotoBands bands, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.bands = bands;
        this.clock = clock;
    }

    /**
     * Stores a photo; repeats are harmless.
     *
     * @return whether it was new to the hall
     * @throws Refusal if the content is not what its name says, no picture, or too large
     */
    public boolean store(Caller caller, String sha256, InputStream content) {
        if (!Digest.isSha256(sha256)) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "sha256", "照片须以其内容的 SHA-256（64 位小写十六进制）命名");
        }
        demandKept(keep(sha256, content));
        if (Transactions.retrying(() -> rows.of(caller.hall(), sha256).isPresent())) {
            return false;
        }
        Optional<PicturePrint> print = print(sha256); // pixels are read outside of any transaction
        return Transactions.retrying(() -> record(caller, sha256, print));
    }

    private StoreOutcome keep(String sha256, InputStream content) {
        try {
            return files.store(sha256, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void demandKept(StoreOutcome outcome) {
        if (outcome instanceof StoreOutcome.DigestMismatch mismatch) {
            throw new Refusal(
                    ProblemType.DIGEST_MISMATCH, "照片内容的摘要是 " + mismatch.actualSha256() + "，与名称不符，可能在传输中损坏，请重新上传");
        }
        if (outcome instanceof StoreOutcome.TooLarge) {
            throw new Refusal(ProblemType.TOO_LARGE, "照片请不要超过 " + (PhotoFiles.MAX_BYTES >> 20) + " MB，请压缩后再传");
        }
        if (outcome instanceof StoreOutcome.NotAPicture) {
            throw new Refusal(ProblemType.UNSUPPORTED_FORMAT, "只接受完好的 JPEG 或 PNG 图片，请重新拍照或另存后再传");
        }
    }

    private Optional<PicturePrint> print(String sha256) {
        try {
            return files.print(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean record(Caller caller, String sha256, Optional<PicturePrint> print) {
        if (rows.of(caller.hall(), sha256).isPresent()) {
            return false;
        }
        try {
            PhotoRow row = new PhotoRow();
            row.hallId = caller.hall().id();
            row.sha256 = sha256;
            row.bytes = files.size(sha256).orElseThrow();
            row.mediaType = files.mediaType(sha256).orElseThrow();
            row.uploader = caller.account();
            row.receivedAt = clock.instant();
            rows.keep(row);
            print.ifPresent(look -> bands.keep(row, look));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
