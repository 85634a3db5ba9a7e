package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.PhotoPresence;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.model.wire.SimilarPhoto;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns ledger rows into findings as they travel: with decisions, state, and photos marked present or missing. */
@ApplicationScoped
class FindingViews {
    private final LedgerRows rows;
    private final PhotoShelf shelf;
    private final PossibleDuplicates duplicates;
    private final SimilarPhotos similarPhotos;
    private final Editions editions;

    FindingViews(
            LedgerRows rows,
            PhotoShelf shelf,
            PossibleDuplicates duplicates,
            SimilarPhotos similarPhotos,
            Editions editions) {
        this.rows = rows;
        this.shelf = shelf;
        this.duplicates = duplicates;
        this.similarPhotos = similarPhotos;
        this.editions = editions;
    }

    /** In the order of the rows, as the caller may see them. */
    List<Finding> of(Caller caller, List<FindingRow> findings) {
        Said said = said(findings);
        return views(
                caller.hall(),
                findings,
                said,
                duplicates.of(findings.stream().map(row -> row.id).toList()),
                similar(caller, findings, said.photos(), said.decisions(), said.ofDecisions()));
    }

    /** In the order of the rows, without hints at duplicates and photos used twice. */
    List<Finding> plain(Hall hall, List<FindingRow> findings) {
        return views(hall, findings, said(findings), Map.of(), Map.of());
    }

    /** What was said about findings, and the photos of both. */
    private record Said(
            Map<UUID, List<DecisionRow>> decisions,
            Map<UUID, List<String>> photos,
            Map<UUID, List<String>> ofDecisions) {}

    private Said said(List<FindingRow> findings) {
        List<UUID> ids = findings.stream().map(row -> row.id).toList();
        Map<UUID, List<DecisionRow>> decisions = rows.decisionsOn(ids);
        Map<UUID, List<String>> ofDecisions = rows.decisionPhotos(decisions.values().stream()
                .flatMap(Collection::stream)
                .map(row -> row.id)
                .toList());
        return new Said(decisions, rows.photos(ids), ofDecisions);
    }

    private List<Finding> views(
            Hall hall,
            List<FindingRow> findings,
            Said said,
            Map<UUID, List<UUID>> twice,
            Map<UUID, List<SimilarPhoto>> similar) {
        Set<String> present = shelf.present(
                hall,
                Stream.of(said.photos(), said.ofDecisions())
                        .flatMap(some -> some.values().stream())
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()));
        return findings.stream()
                .map(row -> view(
                        hall,
                        row,
                        said.photos().getOrDefault(row.id, List.of()),
                        said.ofDecisions(),
                        present,
                        said.decisions().getOrDefault(row.id, List.of()),
                        twice.getOrDefault(row.id, List.of()),
                        similar.get(row.id)))
                .toList();
    }

    /** Only who checks the word of others is told, and not about their own unit. */
    private Map<UUID, List<SimilarPhoto>> similar(
            Caller caller,
            List<FindingRow> findings,
            Map<UUID, List<String>> photos,
            Map<UUID, List<DecisionRow>> decisions,
            Map<UUID, List<String>> ofDecisions) {
        if (!caller.readsAssessment()) {
            return Map.of();
        }
        Map<UUID, List<String>> all = new TreeMap<>();
        for (FindingRow row : findings) {
            if (!caller.belongsTo(row.unit)) {
                List<String> ofFinding = new ArrayList<>(photos.getOrDefault(row.id, List.of()));
                decisions
                        .getOrDefault(row.id, List.of())
                        .forEach(said -> ofFinding.addAll(ofDecisions.getOrDefault(said.id, List.of())));
                all.put(row.id, ofFinding);
            }
        }
        return similarPhotos.of(caller.hall(), all);
    }

    private Finding view(
            Hall hall,
            FindingRow row,
            List<String> photos,
            Map<UUID, List<String>> ofDecisions,
            Set<String> present,
            List<DecisionRow> decisions,
            List<UUID> duplicates,
            @Nullable List<SimilarPhoto> similar) {
        FindingLife life = FindingLife.of(decisions);
        boolean mustBeVerified = editions.mustBeVerified(hall.time().dayOf(row.occurredAt), row.item);
        return new Finding(
                row.id,
                row.item,
                row.unit,
                row.staffNo,
                row.counter,
                row.occurredAt,
                row.quantity,
                row.matter,
                row.note,
                photos,
                row.patrol,
                row.phoneTime,
                row.device,
                YearMonth.parse(row.month),
                row.recorder,
                row.receivedAt,
                life.state(),
                life.standing().counts(mustBeVerified),
                links(photos, present),
                decisions.stream()
                        .map(said -> said.decision(links(ofDecisions.getOrDefault(said.id, List.of()), present)))
                        .toList(),
                life.awaiting(mustBeVerified).orElse(null),
                duplicates,
                similar);
    }

    private static List<PhotoLink> links(List<String> photos, Set<String> present) {
        return photos.stream().map(sha256 -> link(sha256, present)).toList();
    }

    private static PhotoLink link(String sha256, Set<String> present) {
        String href = "/api/v1/photos/" + sha256;
        return new PhotoLink(
                sha256,
                href,
                href + "/thumbnail",
                present.contains(sha256) ? PhotoPresence.PRESENT : PhotoPresence.MISSING);
    }
}
