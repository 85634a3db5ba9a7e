package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.AppendDecisions;
import cn.xunting.ledger.AppendFindings;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 导入问题 — findings recorded elsewhere, all or none; what was verified there arrives as confirmed. */
@ApplicationScoped
public class ImportFindings {
    private static final int CHUNK = 1000;

    private final AppendFindings findings;
    private final AppendDecisions decisions;

    ImportFindings(AppendFindings findings, AppendDecisions decisions) {
        this.findings = findings;
        this.decisions = decisions;
    }

    public ImportResult run(Caller caller, Parse<ImportedFinding> parse, boolean dryRun) {
        if (!parse.errors().isEmpty()) {
            return ImportRoster.refused(parse, parse.errors());
        }
        return Transactions.keptIf(result -> result.errors().isEmpty() && !dryRun, () -> take(caller, parse));
    }

    private ImportResult take(Caller caller, Parse<ImportedFinding> parse) {
        List<InputError> errors = new ArrayList<>();
        int added = 0;
        int changed = 0;
        for (List<Parsed<ImportedFinding>> chunk : chunks(parse.lines())) {
            List<SyncFinding> sent = chunk.stream()
                    .map(line -> SyncFinding.of(line.value().id(), line.value().report()))
                    .toList();
            List<Receipt> receipts = findings.append(caller, sent);
            Set<UUID> known = new HashSet<>();
            for (int i = 0; i < chunk.size(); i++) {
                Problem problem = receipts.get(i).problem();
                if (problem != null) {
                    errors.add(LineErrors.of(chunk.get(i).line(), problem, "id"));
                }
                if (receipts.get(i).outcome() == SyncOutcome.ACCEPTED) {
                    added++;
                } else {
                    known.add(receipts.get(i).id());
                }
            }
            if (errors.isEmpty()) {
                changed += verify(caller, chunk, known);
            }
        }
        return errors.isEmpty()
                ? ImportResult.of(parse.size(), added, changed, parse.size() - added - changed, List.of())
                : ImportRoster.refused(parse, errors);
    }

    /** How many findings that were known before are verified by this. */
    private int verify(Caller caller, List<Parsed<ImportedFinding>> chunk, Set<UUID> known) {
        List<SyncDecision> verifications = verifications(chunk);
        List<Receipt> receipts = decisions.takeOver(caller, verifications);
        int changed = 0;
        for (int i = 0; i < receipts.size(); i++) {
            boolean isNew = receipts.get(i).outcome() == SyncOutcome.ACCEPTED;
            changed += isNew && known.contains(verifications.get(i).finding()) ? 1 : 0;
        }
        return changed;
    }

    private static List<List<Parsed<ImportedFinding>>> chunks(List<Parsed<ImportedFinding>> lines) {
        List<List<Parsed<ImportedFinding>>> chunks = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += CHUNK) {
            chunks.add(lines.subList(from, Math.min(lines.size(), from + CHUNK)));
        }
        return chunks;
    }

    private static List<SyncDecision> verifications(List<Parsed<ImportedFinding>> lines) {
        return lines.stream()
                .map(Parsed::value)
                .filter(finding -> finding.state() == FindingState.CONFIRMED)
                .map(finding -> SyncDecision.of(
                        verificationId(finding.id()), finding.id(), DecisionReport.of(DecisionKind.VERIFIED, "导入前已查实")))
                .toList();
    }

    /** The same for the same finding, so that importing twice verifies once. */
    private static UUID verificationId(UUID finding) {
        return UUID.nameUUIDFromBytes(("verified before import " + finding).getBytes(StandardCharsets.UTF_8));
    }
}
