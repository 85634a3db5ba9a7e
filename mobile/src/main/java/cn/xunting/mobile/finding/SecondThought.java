package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Person;
import cn.xunting.mobile.desk.Recorded;
import cn.xunting.mobile.desk.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 再想一想 — what an inspector should know before a finding is saved; it keeps nobody from saving it. */
final class SecondThought {
    private static final Duration DUPLICATE = Duration.ofMinutes(30);

    private final HallBook book;
    private final Clock clock;

    SecondThought(HallBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * That the same was recorded a short while ago, or empty.
     *
     * @param recent findings of the same item at the same unit
     * @param staffNo whom the new one names, or nobody
     */
    String duplicate(List<Recorded> recent, @Nullable String staffNo) {
        Instant since = clock.instant().minus(DUPLICATE);
        return recent.stream()
                .filter(r -> Objects.equals(r.staffNo(), staffNo) && r.at().isAfter(since))
                .findFirst()
                .map(r -> say("{0} 已给“{1}”记过这一条。是同一件就不要再记。", Wording.clock(r.at()), book.personName(r.staffNo())))
                .orElse("");
    }

    /** That the person is on leave today, or empty. */
    static String away(List<Person> people, @Nullable String staffNo) {
        return people.stream()
                .filter(person -> person.isAway() && person.staffNo().equals(staffNo))
                .findFirst()
                .map(person -> say("{0} {1}，请看看是不是认错了人。", person.name(), person.away()))
                .orElse("");
    }

    /** A line for each that says something. */
    static String together(String... thoughts) {
        return Stream.of(thoughts).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }
}
