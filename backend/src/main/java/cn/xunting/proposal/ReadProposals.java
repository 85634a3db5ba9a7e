package cn.xunting.proposal;

import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.ProposalState;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.office.Proposal;
import cn.xunting.regulation.Editions;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 人员变动的提议 — derives from the roster what a reviewer should look at: each posting that began after the roster was founded,
 * under an edition that knows the item, without an approval. One that is approved later is proposed no more; one that was
 * answered stays as history. A posting that was ended without an approval is left alone: the roster has no place for the
 * approval of an end, and who leaves is as a rule followed by someone whose posting is looked at.
 */
@ApplicationScoped
public class ReadProposals {
    private static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::day)
            .thenComparing(Proposal::unit)
            .thenComparing(Proposal::staffNo)
            .thenComparing(Proposal::item);

    private final ReadRoster rosters;
    private final ProposalRows rows;
    private final Editions editions;
    private final Clock clock;

    ReadProposals(ReadRoster rosters, ProposalRows rows, Editions editions, Clock clock) {
        this.rosters = rosters;
        this.rows = rows;
        this.editions = editions;
        this.clock = clock;
    }

    /** A page of the hall's proposals by day, unit and person; of both states where none is given. */
    @Transactional
    public Page<Proposal> page(
            Hall hall, @Nullable ProposalState state, @Nullable String cursor, @Nullable String limit) {
        RosterBook book = rosters.read(hall);
        Map<UUID, ProposalAnswerRow> answers = answers(hall);
        Stream<Proposal> open = open(hall, book, answers).stream().map(change -> proposal(book, change, null));
        Stream<Proposal> answered = answers.values().stream().map(answer -> proposal(book, answer.change(), answer));
        List<Proposal> all = Stream.concat(open, answered)
                .filter(proposal -> state == null || proposal.state() == state)
                .sorted(ORDER)
                .toList();
        return Cursor.page(all, proposal -> proposal.id().toString(), cursor, limit);
    }

    /** The open ones of that day or earlier, by day. */
    @Transactional
    public List<UUID> openUntil(Hall hall, LocalDate last) {
        return open(hall, rosters.read(hall), answers(hall)).stream()
                .filter(change -> !change.day().isAfter(last))
                .map(UnapprovedChange::id)
                .toList();
    }

    Map<UUID, ProposalAnswerRow> answers(Hall hall) {
        return rows.answers(hall.id()).stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
    }

    List<UnapprovedChange> open(Hall hall, RosterBook book, Map<UUID, ProposalAnswerRow> answers) {
        Instant now = clock.instant();
        List<UnapprovedChange> changes = book.postingsSinceFounded().stream()
                .filter(posting ->
                        posting.approval() == null || posting.approval().isBlank())
                .map(posting -> UnapprovedChange.of(hall, posting))
                .filter(change -> !change.occurredAt(hall.time()).isAfter(now))
                .filter(change -> editions.item(change.day(), change.item()).isPresent())
                .toList();
        List<UnapprovedChange> known = Stream.concat(
                        changes.stream(), answers.values().stream().map(ProposalAnswerRow::change))
                .toList();
        return changes.stream()
                .filter(change -> !answers.containsKey(change.id()))
                .filter(change -> known.stream().noneMatch(change::comesWith))
                .toList();
    }

    Proposal proposal(RosterBook book, UnapprovedChange change, @Nullable ProposalAnswerRow answer) {
        return new Proposal(
                change.id(),
                change.item(),
                change.unit(),
                change.staffNo(),
                book.staffMember(change.staffNo()).map(StaffEntry::name).orElse(change.staffNo()),
                change.day(),
                change.reason(),
                answer == null ? ProposalState.OPEN : ProposalState.ANSWERED,
                answer == null ? null : answer.answer());
    }
}
