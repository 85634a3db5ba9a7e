package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.office.FindingPapers;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * 附文件 — puts a paper to a finding, also long after it was recorded: certificates come late. It proves, and moves no score, so a
 * closed month takes it too. Nobody proves what concerns their own unit.
 */
@ApplicationScoped
class PutPaper {
    private static final int MOST = 20;

    private final EntityManager entities;
    private final ReadFindings findings;
    private final NamedPapers papers;
    private final AdvanceLedger ledger;
    private final Clock clock;

    PutPaper(EntityManager entities, ReadFindings findings, NamedPapers papers, AdvanceLedger ledger, Clock clock) {
        this.entities = entities;
        this.findings = findings;
        this.papers = papers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts it there; a repeat changes nothing.
     *
     * @return whether it was new
     */
    boolean put(Caller caller, UUID id, String sha256) {
        Finding finding = findings.one(caller, id);
        Recusal.demandNone(caller, finding.unit(), finding.staffNo());
        papers.demand(caller.hall(), List.of(sha256));
        return Transactions.retrying(() -> {
            if (has(id, sha256)) {
                return false;
            }
            long position = ledger.advance(caller.hall()); // two who put the same come one after the other
            List<FindingPaperRow> there = rows(id);
            if (there.stream().anyMatch(row -> row.sha256.equals(sha256))) {
                return false;
            }
            if (there.size() >= MOST) {
                throw new Refusal(ProblemType.STATE_CONFLICT, "一条问题最多附 " + MOST + " 份文件，请合并后再附");
            }
            FindingPaperRow row = new FindingPaperRow();
            row.hallId = caller.hall().id();
            row.position = position;
            row.findingId = id;
            row.sha256 = sha256;
            row.author = caller.account();
            row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            entities.persist(row);
            return true;
        });
    }

    /** Those of a finding that the caller may read. */
    @Transactional
    FindingPapers read(Caller caller, UUID id) {
        findings.one(caller, id);
        return new FindingPapers(
                id, rows(id).stream().map(FindingPaperRow::paper).toList());
    }

    private boolean has(UUID finding, String sha256) {
        return rows(finding).stream().anyMatch(row -> row.sha256.equals(sha256));
    }

    private List<FindingPaperRow> rows(UUID finding) {
        return entities.createQuery("from FindingPaperRow where findingId = ?1 order by id", FindingPaperRow.class)
                .setParameter(1, finding)
                .getResultList();
    }
}
