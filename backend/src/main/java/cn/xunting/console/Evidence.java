package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.PhotoPresence;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.month.ReadSignInsBehind;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.SignInsBehind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 分数的依据 — what the lines of a sheet rest on, each on its own page: the sign-ins behind a count, the photos of a finding. */
@Named("evidence")
@RequestScoped
public class Evidence {
    private static final int SHOWN = 8;

    private final MonthFindings findings;
    private final ReadSignInsBehind signIns;
    private final RosterNames names;
    private final CurrentCaller caller;
    private final Words words;

    Evidence(MonthFindings findings, ReadSignInsBehind signIns, RosterNames names, CurrentCaller caller, Words words) {
        this.findings = findings;
        this.signIns = signIns;
        this.names = names;
        this.caller = caller;
        this.words = words;
    }

    /**
     * A photo.
     *
     * @param finding the finding it is of
     * @param number among that finding's photos, from 1
     */
    public record Thumbnail(UUID finding, int number, String sha256) {}

    /**
     * The photos of a line.
     *
     * @param more how many there are beyond those shown
     */
    public record Thumbnails(List<Thumbnail> shown, int more) {}

    /** A person's day with what happened on it, such as 上午上班, 下午下班. */
    public record Day(LocalDate day, String points) {}

    /** A person with the days that a line counts. */
    public record Person(String staffNo, String name, List<Day> days) {}

    /** What the lines of one sheet rest on. */
    public final class Behind {
        private final List<DuePoint> points;
        private final Map<UUID, Finding> byId;
        private final RosterBook roster;

        private Behind(List<DuePoint> points, List<Finding> found) {
            this.points = points;
            this.byId = found.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
            this.roster = names.book();
        }

        /** The photos of the line's findings that have been received. */
        public Thumbnails photos(SheetLine line) {
            List<Thumbnail> all = line.facts().stream()
                    .flatMap(fact -> Optional.ofNullable(byId.get(fact)).stream())
                    .flatMap(finding -> thumbnails(finding).stream())
                    .toList();
            return new Thumbnails(all.subList(0, Math.min(SHOWN, all.size())), Math.max(0, all.size() - SHOWN));
        }

        /** The days of the sign-ins that the line counts, by person. */
        public List<Person> signIns(SheetLine line) {
            Map<String, Map<LocalDate, List<SignInPoint>>> people = new LinkedHashMap<>();
            SignInsBehind.of(line.item(), points)
                    .forEach(point -> people.computeIfAbsent(point.staffNo(), staffNo -> new LinkedHashMap<>())
                            .computeIfAbsent(point.day(), day -> new ArrayList<>())
                            .add(point.point()));
            return people.entrySet().stream()
                    .map(of -> new Person(of.getKey(), RosterNames.person(roster, of.getKey()), days(of.getValue())))
                    .toList();
        }

        private List<Day> days(Map<LocalDate, List<SignInPoint>> days) {
            return days.entrySet().stream()
                    .map(day -> new Day(
                            day.getKey(),
                            day.getValue().stream()
                                    .map(point -> words.say(TimeLabels.label(point)))
                                    .collect(Collectors.joining(", "))))
                    .toList();
        }
    }

    /** Of a unit's sheet, which the reader has been shown. */
    public Behind ofUnit(YearMonth month, String unit) {
        return new Behind(signIns.ofUnit(caller.get().hall(), month, unit), findings.of(month, unit, null));
    }

    /** Of a person's card, which the reader has been shown. */
    public Behind ofPerson(YearMonth month, String staffNo) {
        return new Behind(signIns.ofPerson(caller.get().hall(), month, staffNo), findings.of(month, null, staffNo));
    }

    private static List<Thumbnail> thumbnails(Finding finding) {
        List<PhotoLink> photos = finding.photoLinks();
        return IntStream.range(0, photos.size())
                .filter(at -> photos.get(at).presence() == PhotoPresence.PRESENT)
                .mapToObj(
                        at -> new Thumbnail(finding.id(), at + 1, photos.get(at).sha256()))
                .toList();
    }
}
