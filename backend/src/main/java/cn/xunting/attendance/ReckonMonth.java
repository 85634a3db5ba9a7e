package cn.xunting.attendance;

import cn.xunting.model.wire.PostingEntry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 月度出勤的推算 — from postings, punches and the time book to everybody's due sign-ins. Pure. */
public final class ReckonMonth {
    private final YearMonth month;
    private final TimeBook book;
    private final List<Punch> punches;
    private final LocalDate today;

    /**
     * A month to reckon.
     *
     * @param punches of the hall in the month
     * @param today the hall's day on which it is asked
     */
    public ReckonMonth(YearMonth month, TimeBook book, List<Punch> punches, LocalDate today) {
        this.month = month;
        this.book = book;
        this.punches = punches;
        this.today = today;
    }

    /** Reckons it. */
    public MonthAttendance reckon(List<PostingEntry> postings) {
        List<LocalDate> days = book.calendar().workingDays(month);
        LocalDateTime knownUntil = knownUntil();
        Map<String, List<Punch>> byPerson = punches.stream().collect(Collectors.groupingBy(Punch::staffNo));
        Map<String, DeriveSignIns> cases = new TreeMap<>();
        Map<String, Map<String, List<PostingEntry>>> served = postings.stream()
                .filter(this::touches)
                .collect(Collectors.groupingBy(
                        PostingEntry::unit,
                        TreeMap::new,
                        Collectors.groupingBy(PostingEntry::staffNo, TreeMap::new, Collectors.toList())));
        Map<String, List<RosterPerson>> units = new TreeMap<>();
        served.forEach((unit, people) -> {
            List<RosterPerson> onRoster = new ArrayList<>();
            people.forEach((staffNo, theirs) -> {
                DeriveSignIns person = cases.computeIfAbsent(
                        staffNo,
                        number ->
                                new DeriveSignIns(number, book, byPerson.getOrDefault(number, List.of()), knownUntil));
                List<LocalDate> worked = days.stream()
                        .filter(day -> theirs.stream().anyMatch(posting -> posting.covers(day)))
                        .toList();
                if (!person.isAwayOnAll(worked)) {
                    boolean atTheEnd = theirs.stream().anyMatch(posting -> posting.covers(month.atEndOfMonth()));
                    onRoster.add(new RosterPerson(staffNo, worked.size(), atTheEnd, person.on(worked)));
                }
            });
            units.put(unit, onRoster);
        });
        return new MonthAttendance(month, days, knownUntil, withoutPunches(days, knownUntil), units);
    }

    private boolean touches(PostingEntry posting) {
        return !posting.from().isAfter(month.atEndOfMonth())
                && (posting.to() == null || !posting.to().isBefore(month.atDay(1)));
    }

    /**
     * A month that is over is judged whole once it has any punch; a running one up to the end of the last day with punches, or
     * today up to the latest of them.
     */
    private LocalDateTime knownUntil() {
        LocalDateTime nothing = month.atDay(1).atStartOfDay();
        LocalDateTime end = month.plusMonths(1).atDay(1).atStartOfDay();
        return punches.stream()
                .map(Punch::at)
                .max(LocalDateTime::compareTo)
                .map(latest -> {
                    if (today.isAfter(month.atEndOfMonth())) {
                        return end;
                    }
                    return latest.toLocalDate().isBefore(today)
                            ? latest.toLocalDate().plusDays(1).atStartOfDay()
                            : latest;
                })
                .orElse(nothing);
    }

    private List<LocalDate> withoutPunches(List<LocalDate> days, LocalDateTime knownUntil) {
        Set<LocalDate> punched = new HashSet<>();
        punches.forEach(punch -> punched.add(punch.at().toLocalDate()));
        return days.stream()
                .filter(day -> day.atStartOfDay().isBefore(knownUntil) && !punched.contains(day))
                .toList();
    }
}
