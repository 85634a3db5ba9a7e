package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.attendance.JudgeLeaves;
import cn.xunting.attendance.LeaveChoices;
import cn.xunting.attendance.LeaveResource;
import cn.xunting.attendance.ReadLeaveChoices;
import cn.xunting.attendance.SignInResource;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.office.LeaveEntry;
import cn.xunting.model.wire.office.SignInEntry;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 请假的页面 — a leave with its person's name, the tier it needs, and the sign-ins that fall into it. */
@ApplicationScoped
class LeaveSheets {
    private static final int DAY = "2023-10-09".length();

    private final LeaveResource leaves;
    private final SignInResource signIns;
    private final RosterNames names;
    private final Editions editions;
    private final Words words;
    private final ReadLeaveChoices mayDo;
    private final CurrentCaller caller;

    LeaveSheets(
            LeaveResource leaves,
            SignInResource signIns,
            RosterNames names,
            Editions editions,
            Words words,
            ReadLeaveChoices mayDo,
            CurrentCaller caller) {
        this.mayDo = mayDo;
        this.caller = caller;
        this.leaves = leaves;
        this.signIns = signIns;
        this.names = names;
        this.editions = editions;
        this.words = words;
    }

    /**
     * A leave as a list shows it.
     *
     * @param days its working days, exactly
     * @param needed the lowest tier that may approve it
     * @param choices what the reader may do about it
     * @param note why it waits for somebody else than the reader, who decides others; else empty
     */
    record Named(
            LeaveEntry leave,
            String name,
            String from,
            String to,
            String days,
            ApprovalTier needed,
            LeaveChoices choices,
            String note) {
        /** What is to be told about it, the reader's own part in it first. */
        public List<String> remarks() {
            return Stream.concat(Stream.of(note).filter(text -> !text.isEmpty()), leave.flags().stream())
                    .toList();
        }
    }

    /**
     * A day's sign-ins that fall into a leave.
     *
     * @param marks as they are drawn now
     */
    record DayMarks(LocalDate day, List<Mark> marks) {}

    /** Whom a page may offer to ask a leave for: a representative's people; nobody to choose from is everybody's. */
    record Person(String staffNo, String name) {}

    Gathered<Named> search(LeaveSearch search) {
        return Gathered.from(cursor -> leaves.list(
                        search.month(),
                        search.staff(),
                        search.unit(),
                        search.from(),
                        search.to(),
                        search.stateAsked(),
                        cursor,
                        Gathered.AT_A_TIME))
                .as(found -> named(found.stream().filter(search::meets).toList()));
    }

    /** All that waits for a decision, whenever it is for; the earliest to begin first. */
    List<Named> waiting() {
        String waits = LeaveState.REQUESTED.name();
        Gathered<LeaveEntry> found =
                Gathered.from(cursor -> leaves.list(null, null, null, null, null, waits, cursor, Gathered.AT_A_TIME));
        return named(found.rows().stream()
                .sorted(Comparator.comparing(LeaveEntry::from))
                .toList());
    }

    Named one(String id) {
        return named(List.of(Pages.of(leaves.one(id)))).get(0);
    }

    private List<Named> named(List<LeaveEntry> found) {
        RosterBook book = names.book();
        List<LeaveChoices> choices = mayDo.of(caller.get(), found);
        return IntStream.range(0, found.size())
                .mapToObj(at -> named(book, found.get(at), choices.get(at)))
                .toList();
    }

    private Named named(RosterBook book, LeaveEntry leave, LeaveChoices choices) {
        ApprovalTier needed = JudgeLeaves.needed(leave.kind(), day(leave.from()), leave.workingHalfDays(), editions);
        return new Named(
                leave,
                RosterNames.person(book, leave.staffNo()),
                when(leave.from()),
                when(leave.to()),
                LeaveLabels.days(leave.workingHalfDays()),
                needed,
                choices,
                note(leave, needed, choices));
    }

    /** For who decides leaves: that this one is not theirs, or not theirs alone. */
    private String note(LeaveEntry leave, ApprovalTier needed, LeaveChoices choices) {
        if (choices.recusal() != null) {
            return choices.recusal();
        }
        boolean onlyLower =
                !choices.tiers().isEmpty() && choices.tiers().stream().noneMatch(tier -> tier.compareTo(needed) >= 0);
        return onlyLower && leave.state() == LeaveState.REQUESTED
                ? words.say("须由{0}批", words.say(LeaveLabels.label(needed)))
                : "";
    }

    /** The sign-ins within the leave, by day, as they stand now. */
    List<DayMarks> within(LeaveEntry leave) {
        Map<LocalDate, List<Mark>> days = new TreeMap<>();
        for (SignInEntry point : points(leave)) {
            String at = point.date() + " " + point.point().half();
            if (at.compareTo(leave.from()) >= 0 && at.compareTo(leave.to()) <= 0) {
                days.computeIfAbsent(point.date(), day -> new ArrayList<>())
                        .add(Mark.of(point.outcome(), point.cause()));
            }
        }
        return days.entrySet().stream()
                .map(day -> new DayMarks(day.getKey(), day.getValue()))
                .toList();
    }

    /** How many there are of each, such as 缺勤 4. */
    String counted(List<DayMarks> days) {
        Map<String, Long> counts = days.stream()
                .flatMap(day -> day.marks().stream())
                .collect(Collectors.groupingBy(Mark::label, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> words.say(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(" · "));
    }

    private List<SignInEntry> points(LeaveEntry leave) {
        YearMonth last = YearMonth.from(day(leave.to()));
        return Stream.iterate(
                        YearMonth.from(day(leave.from())), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> ofMonth(leave.staffNo(), month).stream())
                .toList();
    }

    /** Of a month in which nothing was due there is nothing to excuse. */
    private List<SignInEntry> ofMonth(String staffNo, YearMonth month) {
        try {
            return signIns.read(staffNo, month.toString(), null).points();
        } catch (Refusal nothingDue) {
            return List.of();
        }
    }

    /** The people of the units, today, to choose from. */
    List<Person> people(List<String> units, LocalDate day) {
        RosterBook book = names.book();
        return book.roster().postings().stream()
                .filter(posting -> units.contains(posting.unit()) && posting.covers(day))
                .map(posting -> new Person(posting.staffNo(), RosterNames.person(book, posting.staffNo())))
                .distinct()
                .toList();
    }

    String when(String half) {
        return day(half) + " " + words.say(half.endsWith("AM") ? "上午" : "下午");
    }

    private static LocalDate day(String half) {
        return LocalDate.parse(half.substring(0, DAY));
    }

    static String label(@Nullable ApprovalTier tier) {
        return tier == null ? "" : LeaveLabels.label(tier);
    }
}
