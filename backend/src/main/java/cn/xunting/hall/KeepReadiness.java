package cn.xunting.hall;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.office.NotReady;
import cn.xunting.model.wire.office.Readiness;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 上岗准备 — records the uniform and training of new people before duty (S7.3, 四(七)2) and says who still lacks one. New is
 * whose first posting began after the roster was founded; who has left is asked for no more.
 */
@ApplicationScoped
public class KeepReadiness {
    private static final Readiness NOTHING = new Readiness(false, false);

    private final RosterRows rows;
    private final ReadRoster rosters;
    private final Positions positions;
    private final Clock clock;

    KeepReadiness(RosterRows rows, ReadRoster rosters, Positions positions, Clock clock) {
        this.rows = rows;
        this.rosters = rosters;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Appends what is so now; the same again adds nothing.
     *
     * @throws Refusal if there is no such person, or it is the caller or serves in a unit of theirs (回避)
     */
    @Transactional
    public Readiness record(Caller by, String staffNo, Readiness said) {
        long hallId = by.hall().id();
        RosterBook book = rosters.read(by.hall());
        if (book.staffMember(staffNo).isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND, "没有工号 " + staffNo + "，请核对或先导入人员");
        }
        Recusal.demandNone(by, ownUnit(by, book, staffNo), staffNo);
        rows.lockedHall(hallId); // two at once must not both be the latest
        if (!said.equals(latest(hallId).get(staffNo))) {
            StaffReadinessRow row = new StaffReadinessRow();
            row.hallId = hallId;
            row.staffNo = staffNo;
            row.uniform = said.uniform();
            row.trained = said.trained();
            row.author = by.account();
            row.at = clock.instant();
            row.position = positions.advance(by.hall());
            rows.add(row);
        }
        return said;
    }

    /** New people who lack something, of the units the caller may read: one line per person and unit. */
    @Transactional
    public List<NotReady> notReady(Caller by) {
        RosterBook book = rosters.read(by.hall());
        LocalDate today = today(by);
        Map<String, Readiness> latest = latest(by.hall().id());
        record Place(String unit, String staffNo) {}
        Map<Place, NotReady> lines = new LinkedHashMap<>();
        for (PostingEntry posting : book.roster().postings()) {
            Readiness ready = latest.getOrDefault(posting.staffNo(), NOTHING);
            boolean lasts = lasts(posting, today);
            boolean lacking = !ready.uniform() || !ready.trained();
            if (lasts && lacking && by.readsAssessmentOf(posting.unit()) && isNew(book, posting.staffNo())) {
                lines.putIfAbsent(new Place(posting.unit(), posting.staffNo()), line(book, posting, ready));
            }
        }
        return List.copyOf(lines.values());
    }

    /** A unit of the caller's in which the person serves or is going to, if there is one. */
    private @Nullable String ownUnit(Caller by, RosterBook book, String staffNo) {
        LocalDate today = today(by);
        return book.postingsOf(staffNo).stream()
                .filter(posting -> lasts(posting, today))
                .map(PostingEntry::unit)
                .filter(by::belongsTo)
                .findFirst()
                .orElse(null);
    }

    private LocalDate today(Caller by) {
        return by.hall().time().dayOf(clock.instant());
    }

    private static boolean lasts(PostingEntry posting, LocalDate today) {
        return posting.to() == null || !posting.to().isBefore(today);
    }

    private static boolean isNew(RosterBook book, String staffNo) {
        Optional<LocalDate> founded = book.founded();
        return founded.isPresent()
                && book.postingsOf(staffNo).stream()
                        .allMatch(posting -> posting.from().isAfter(founded.get()));
    }

    private static NotReady line(RosterBook book, PostingEntry posting, Readiness ready) {
        String name = book.staffMember(posting.staffNo()).map(StaffEntry::name).orElse(posting.staffNo());
        return new NotReady(
                posting.staffNo(), name, posting.unit(), posting.from(), ready.uniform(), ready.trained(), hint(ready));
    }

    private static String hint(Readiness ready) {
        if (ready.uniform()) {
            return "尚未登记培训，请先安排培训并登记，再上岗";
        }
        return ready.trained() ? "尚未登记工装，请先配发工装并登记，再上岗" : "尚未登记工装和培训，请先配发工装、安排培训并登记，再上岗";
    }

    private Map<String, Readiness> latest(long hallId) {
        Map<String, Readiness> latest = new LinkedHashMap<>();
        rows.readiness(hallId).forEach(row -> latest.put(row.staffNo, row.readiness()));
        return latest;
    }
}
