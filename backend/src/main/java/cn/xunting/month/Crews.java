package cn.xunting.month;

import cn.xunting.model.wire.PostingEntry;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.CrewMember;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 在册人员 — who served in a unit in a month, and for how many of its working days. */
final class Crews {
    private Crews() {}

    /**
     * The crew of a unit.
     *
     * @param postings of the unit, of any time; overlapping ones of a person count a day once
     */
    static Crew of(YearMonth month, List<PostingEntry> postings) {
        List<LocalDate> workingDays = WorkingDays.of(month);
        List<CrewMember> members = postings.stream()
                .filter(posting -> touches(posting, month))
                .collect(Collectors.groupingBy(PostingEntry::staffNo, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(person -> member(person.getKey(), person.getValue(), workingDays, month.atEndOfMonth()))
                .toList();
        return new Crew(members, workingDays.size());
    }

    private static boolean touches(PostingEntry posting, YearMonth month) {
        return !posting.from().isAfter(month.atEndOfMonth())
                && (posting.to() == null || !posting.to().isBefore(month.atDay(1)));
    }

    private static CrewMember member(
            String staffNo, List<PostingEntry> postings, List<LocalDate> workingDays, LocalDate lastDay) {
        long days = workingDays.stream()
                .filter(day -> postings.stream().anyMatch(posting -> posting.covers(day)))
                .count();
        boolean onLastDay = postings.stream().anyMatch(posting -> posting.covers(lastDay));
        return new CrewMember(staffNo, Math.toIntExact(days), onLastDay);
    }
}
