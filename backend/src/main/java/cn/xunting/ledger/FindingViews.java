package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import cn.xunting.model.PhotoPresence;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns ledger rows into findings as they travel: with decisions, state, and photos marked present or missing. */
@ApplicationScoped
class FindingViews {
    private final LedgerRows rows;
    private final PhotoShelf shelf;
    private final Editions editions;

    FindingViews(LedgerRows rows, PhotoShelf shelf, Editions editions) {
        this.rows = rows;
        this.shelf = shelf;
        this.editions = editions;
    }

    /** In the order of the rows. */
    List<Finding> of(Hall hall, List<FindingRow> findings) {
        List<UUID> ids = findings.stream().map(row -> row.id).toList();
        Map<UUID, List<String>> photos = rows.photos(ids);
        Map<UUID, List<DecisionRow>> decisions = rows.decisionsOn(ids);
        Set<String> present = shelf.present(
                hall, photos.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return findings.stream()
                .map(row -> view(
                        hall,
                        row,
                        photos.getOrDefault(row.id, List.of()),
                        present,
                        decisions.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Finding view(
            Hall hall, FindingRow row, List<String> photos, Set<String> present, List<DecisionRow> decisions) {
        FindingLife life = FindingLife.of(decisions);
        boolean mustBeVerified = editions.inForceOn(hall.time().dayOf(row.occurredAt))
                .flatMap(edition -> edition.item(row.item))
                .map(ItemEntry::verify)
                .orElse(false);
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
                photos.stream().map(sha256 -> link(sha256, present)).toList(),
                decisions.stream().map(DecisionRow::decision).toList());
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
