package cn.xunting.paper;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.ReadLedger;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * 看文件 — papers of suspensions and interviews are for who assesses; one that was put to a finding also for whoever may read the
 * finding, and one that another feature's record names for who may read that ({@link PaperReaders}); and who uploaded one may check it.
 */
@ApplicationScoped
public class ReadPaper {
    private final PaperFiles files;
    private final PaperRows rows;
    private final ReadLedger ledger;
    private final Instance<PaperReaders> features;

    ReadPaper(PaperFiles files, PaperRows rows, ReadLedger ledger, @Any Instance<PaperReaders> features) {
        this.files = files;
        this.rows = rows;
        this.ledger = ledger;
        this.features = features;
    }

    /**
     * 已存文件.
     *
     * @param bytes the size of what is kept
     */
    record StoredPaper(PaperType type, long bytes) {}

    /**
     * What is known of a paper.
     *
     * @throws Refusal if the hall has none that the caller may see; it does not tell which
     */
    @Transactional
    StoredPaper find(Caller caller, String sha256) {
        PaperRow row = known(caller.hall(), sha256).orElseThrow(ReadPaper::notFound);
        if (!sees(caller, row)) {
            throw notFound();
        }
        return new StoredPaper(PaperType.ofMediaType(row.mediaType), row.bytes);
    }

    /** Whether the hall has the paper and the caller may see it. */
    @Transactional
    public boolean isFor(Caller caller, String sha256) {
        return known(caller.hall(), sha256).filter(row -> sees(caller, row)).isPresent();
    }

    private boolean sees(Caller caller, PaperRow row) {
        return caller.readsAssessment()
                || row.uploader.equals(caller.account())
                || ledger.namesPaper(caller, row.sha256)
                || features.stream().anyMatch(feature -> feature.reads(caller, row.sha256));
    }

    /** Its content; whoever gets it closes it. Asked once it is settled that the caller may see it. */
    InputStream open(String sha256) {
        try {
            return files.open(sha256).orElseThrow(ReadPaper::notFound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PaperRow> known(Hall hall, String sha256) {
        return Digest.isSha256(sha256) ? rows.of(hall, sha256) : Optional.empty();
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, "没有这份文件，可能还没有上传");
    }
}
