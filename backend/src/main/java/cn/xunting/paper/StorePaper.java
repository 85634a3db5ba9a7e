package cn.xunting.paper;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.photo.StoreOutcome;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/** 存文件 — the file first, then the hall's word that it has it: what is said to be there is there. */
@ApplicationScoped
public class StorePaper {
    private final PaperFiles files;
    private final PaperRows rows;
    private final Clock clock;

    StorePaper(PaperFiles files, PaperRows rows, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Stores a paper under the digest of its content, and answers that.
     *
     * @throws Refusal if it is neither PDF nor picture, or too large
     */
    public String store(Caller caller, byte[] content) {
        String sha256 = Digest.sha256(content);
        store(caller, sha256, new ByteArrayInputStream(content));
        return sha256;
    }

    /**
     * Stores a paper; repeats are harmless.
     *
     * @return whether it was new to the hall
     * @throws Refusal if the content is not what its name says, neither PDF nor picture, or too large
     */
    boolean store(Caller caller, String sha256, InputStream content) {
        if (!Digest.isSha256(sha256)) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "sha256", "文件须以其内容的 SHA-256（64 位小写十六进制）命名");
        }
        try {
            demandKept(files.store(sha256, content));
            PaperRow row = new PaperRow();
            row.hallId = caller.hall().id();
            row.sha256 = sha256;
            row.bytes = files.size(sha256).orElseThrow();
            row.mediaType = files.type(sha256).orElseThrow().mediaType();
            row.uploader = caller.account();
            row.receivedAt = clock.instant();
            return Transactions.retrying(() -> rows.keep(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void demandKept(StoreOutcome outcome) {
        if (outcome instanceof StoreOutcome.DigestMismatch mismatch) {
            throw new Refusal(
                    ProblemType.DIGEST_MISMATCH, "文件内容的摘要是 " + mismatch.actualSha256() + "，与名称不符，可能在传输中损坏，请重新上传");
        }
        if (outcome instanceof StoreOutcome.TooLarge) {
            throw new Refusal(ProblemType.TOO_LARGE, "文件请不要超过 " + (PaperFiles.MAX_BYTES >> 20) + " MB，请压缩或分成几份后再传");
        }
        if (outcome instanceof StoreOutcome.NotAPicture) {
            throw new Refusal(ProblemType.UNSUPPORTED_FORMAT, "只接受完好的 PDF、JPEG 或 PNG 文件，前后不能夹带别的内容，请重新扫描或另存后再传");
        }
    }
}
