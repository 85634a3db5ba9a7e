package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.hall.RosterBook;
import cn.xunting.ledger.FindingPaperResource;
import cn.xunting.ledger.FindingResource;
import cn.xunting.ledger.OfferDecisions;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.FindingPaper;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 问题单 — findings with the names that their codes stand for, and what the reader may say about one. */
@ApplicationScoped
class FindingSheets {
    private final FindingResource findings;
    private final OfferDecisions offer;
    private final FindingPaperResource papers;
    private final RosterNames names;
    private final Editions editions;
    private final CurrentCaller caller;

    FindingSheets(
            FindingResource findings,
            OfferDecisions offer,
            FindingPaperResource papers,
            RosterNames names,
            Editions editions,
            CurrentCaller caller) {
        this.findings = findings;
        this.offer = offer;
        this.papers = papers;
        this.names = names;
        this.editions = editions;
        this.caller = caller;
    }

    /**
     * A finding with names.
     *
     * @param item its label, and the clause it comes from
     * @param person absent where it is about nobody in particular
     */
    record Named(
            Finding finding,
            String item,
            String clause,
            String unit,
            @Nullable String person,
            String time) {}

    /**
     * @param offered what the reader may say now
     * @param alike possible duplicates, and findings that have used one of its pictures, as far as the reader may read them
     * @param papers that were put to it
     */
    record Sheet(Named named, List<DecisionKind> offered, List<Named> alike, List<FindingPaper> papers) {}

    Sheet sheet(String id) {
        Finding finding = findings.one(id);
        Set<UUID> alike = new LinkedHashSet<>(finding.possibleDuplicates());
        if (finding.similarPhotos() != null) {
            finding.similarPhotos().forEach(photo -> alike.add(photo.finding()));
        }
        List<Finding> all = new ArrayList<>(List.of(finding));
        alike.forEach(other -> all.add(findings.one(other.toString())));
        List<Named> named = named(all);
        return new Sheet(
                named.get(0),
                offer.to(caller.get(), finding.id()),
                named.subList(1, named.size()),
                papers.list(id).papers());
    }

    List<Named> named(List<Finding> found) {
        RosterBook roster = names.book();
        return found.stream().map(finding -> named(finding, roster)).toList();
    }

    private Named named(Finding finding, RosterBook roster) {
        ItemEntry item = editions.item(HallTime.CHINA.dayOf(finding.occurredAt()), finding.item())
                .orElse(null);
        String staffNo = finding.staffNo();
        return new Named(
                finding,
                item == null ? finding.item() : item.label(),
                item == null ? finding.item() : item.clause(),
                finding.unit() + " "
                        + roster.unit(finding.unit()).map(UnitEntry::name).orElse(""),
                staffNo == null
                        ? null
                        : roster.staffMember(staffNo).map(StaffEntry::name).orElse("") + " " + staffNo,
                Labels.atHall(finding.occurredAt()));
    }
}
