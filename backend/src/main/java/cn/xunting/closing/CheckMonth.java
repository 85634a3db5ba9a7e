package cn.xunting.closing;

import cn.xunting.attendance.Leave;
import cn.xunting.attendance.Punch;
import cn.xunting.attendance.ReadPunches;
import cn.xunting.attendance.ReadTime;
import cn.xunting.attendance.TimeBook;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.honours.ReadInterviews;
import cn.xunting.ledger.PatrolsOut;
import cn.xunting.ledger.ReadUnsettled;
import cn.xunting.model.Awaiting;
import cn.xunting.model.CheckKind;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.DossierOutcome;
import cn.xunting.model.wire.office.InterviewEntry;
import cn.xunting.model.wire.office.MonthCheck;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.proposal.ReadProposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** 关账检查 — what stands in the way of a month's close, whose turn it is and where it is dealt with. */
@ApplicationScoped
class CheckMonth {
    /** So many are named; the count says how many there are. */
    private static final int NAMED = 50;

    private final ReadUnsettled unsettled;
    private final ReadTime time;
    private final ReadPunches punches;
    private final ReadProposals proposals;
    private final ReadRoster rosters;
    private final PatrolsOut patrols;
    private final ReadInterviews interviews;
    private final BulletinReadiness bulletin;
    private final Clock clock;

    CheckMonth(
            ReadUnsettled unsettled,
            ReadTime time,
            ReadPunches punches,
            ReadProposals proposals,
            ReadRoster rosters,
            PatrolsOut patrols,
            ReadInterviews interviews,
            BulletinReadiness bulletin,
            Clock clock) {
        this.unsettled = unsettled;
        this.time = time;
        this.punches = punches;
        this.proposals = proposals;
        this.rosters = rosters;
        this.patrols = patrols;
        this.interviews = interviews;
        this.bulletin = bulletin;
        this.clock = clock;
    }

    /**
     * The checks that say something, the gravest first.
     *
     * @param outcome what the month would come to
     */
    @Transactional
    List<MonthCheck> check(Hall hall, YearMonth month, DossierOutcome outcome) {
        RosterBook roster = rosters.read(hall);
        LocalDate last = month.atEndOfMonth();
        Map<Awaiting, List<UUID>> waiting = unsettled.in(hall, month);
        TimeBook book = time.read(hall, month.atDay(1), last);
        Checks checks = new Checks(month);
        checks.add(
                CheckKind.MONTH_NOT_OVER,
                hall.time().dayOf(clock.instant()).isAfter(last) ? List.of() : List.of(last),
                "月份还没有结束，请在最后一天过后关账",
                "/months/" + month + "/results");
        checks.add(
                CheckKind.UNVERIFIED,
                waiting.getOrDefault(Awaiting.VERIFICATION, List.of()),
                "条问题须查实或撤销后才能关账",
                "/verifications");
        checks.add(
                CheckKind.DISPUTED, waiting.getOrDefault(Awaiting.DECISION, List.of()), "条异议尚未裁定，请维持或撤销", "/disputes");
        checks.add(
                CheckKind.LEAVE_UNDECIDED,
                book.leaves().stream()
                        .filter(leave -> leave.state() == LeaveState.REQUESTED)
                        .map(Leave::id)
                        .toList(),
                "条请假尚未审批，请批准、不批准或由本人取消",
                "/leaves?month=" + month);
        checks.add(
                CheckKind.PROPOSAL_OPEN,
                proposals.openUntil(hall, last),
                "条人员变动没有批复，请记录扣分或说明不扣的理由",
                "/proposals?state=OPEN");
        punches(checks, hall, month, roster, book);
        checks.add(
                CheckKind.PATROL_OUT,
                patrols.out(hall, month),
                "次巡查没有收到结束记录，手机上可能还有未上传的问题，请督查员同步",
                "/months/" + month + "/checklist");
        checks.add(
                CheckKind.STAFF_WITHOUT_POSTING,
                roster.roster().staff().stream()
                        .filter(person -> roster.postingsOf(person.staffNo()).isEmpty())
                        .map(person -> person.staffNo())
                        .toList(),
                "名人员没有派驻到任何单位，请导入派驻",
                "/postings");
        Set<String> held =
                interviews.in(hall, month).stream().map(InterviewEntry::staffNo).collect(Collectors.toSet());
        notes(checks, month, outcome, held);
        checks.add(
                CheckKind.TEMPLATE_BROKEN,
                bulletin.objections(),
                "处通报模板的错误，关账后通报打不出来，请改正 templates/bulletin.txt",
                "/months/" + month + "/checklist");
        return checks.said;
    }

    private void punches(Checks checks, Hall hall, YearMonth month, RosterBook roster, TimeBook book) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<Punch> all = punches.between(hall, first, last);
        Set<LocalDate> days =
                all.stream().map(punch -> punch.at().toLocalDate()).collect(Collectors.toSet());
        Set<String> people = all.stream().map(Punch::staffNo).collect(Collectors.toSet());
        checks.add(
                CheckKind.DAY_WITHOUT_PUNCHES,
                first.datesUntil(last.plusDays(1))
                        .filter(book.calendar()::isWorkingDay)
                        .filter(day -> !days.contains(day))
                        .toList(),
                "个工作日没有任何打卡，请导入考勤机文件；确实没有的，注明理由后可以关账",
                "/imports/punches");
        checks.add(
                CheckKind.UNIT_WITHOUT_PUNCHES,
                roster.roster().units().stream()
                        .map(UnitEntry::code)
                        .filter(unit -> {
                            Set<String> served = served(roster, unit, month);
                            return !served.isEmpty() && served.stream().noneMatch(people::contains);
                        })
                        .toList(),
                "个单位全月没有打卡，请导入考勤机文件；确实没有的，注明理由后可以关账",
                "/imports/punches");
    }

    private static Set<String> served(RosterBook roster, String unit, YearMonth month) {
        return roster.roster().postings().stream()
                .filter(posting -> posting.unit().equals(unit)
                        && !posting.from().isAfter(month.atEndOfMonth())
                        && (posting.to() == null || !posting.to().isBefore(month.atDay(1))))
                .map(posting -> posting.staffNo())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void notes(Checks checks, YearMonth month, DossierOutcome outcome, Set<String> held) {
        checks.add(
                CheckKind.INTERVIEW_DUE,
                outcome.people().stream()
                        .filter(PersonCard::interviewDue)
                        .map(PersonCard::staffNo)
                        .filter(staffNo -> !held.contains(staffNo))
                        .toList(),
                "人须约谈，还没有登记，请安排并登记",
                "/months/" + month + "/interviews");
        checks.add(
                CheckKind.TIE_AT_CUT,
                outcome.results().pools().stream()
                        .filter(PoolResult::tieAtCut)
                        .map(PoolResult::kind)
                        .toList(),
                "组排名有单位在线上并列，获称号的可能多于名额，请在通报中说明",
                "/months/" + month + "/results");
    }

    /** The list as it grows; a check that names nothing says nothing. */
    private static final class Checks {
        private final YearMonth month;
        private final List<MonthCheck> said = new ArrayList<>();

        Checks(YearMonth month) {
            this.month = month;
        }

        void add(CheckKind kind, Collection<?> subjects, String words, String link) {
            if (!subjects.isEmpty()) {
                said.add(new MonthCheck(
                        kind,
                        kind.weight(),
                        kind.turn(),
                        kind == CheckKind.MONTH_NOT_OVER ? month + " " + words : subjects.size() + " " + words,
                        "/api/v1" + link,
                        subjects.size(),
                        subjects.stream().limit(NAMED).map(Object::toString).toList()));
            }
        }
    }
}
