package cn.xunting.sample;

import cn.xunting.hall.Hall;
import cn.xunting.imports.ImportedFinding;
import cn.xunting.imports.Parsed;
import cn.xunting.imports.RosterFormats;
import cn.xunting.model.Digest;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.office.NewDeputy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * 示例大厅 — 18 windows, 6 departments and 180 invented people, with findings and sign-ins of the month that the clock shows: the
 * ranking has differences, a vetoed unit near the top and a tie across the cut.
 */
public final class SampleHall {
    private static final String MOVER = "X0135";
    private static final String MOVES_TO = "W12";
    private static final int MOVING_DAY = 10;

    private final Clock clock;
    private final HallTime hallTime;

    public SampleHall(Clock clock, HallTime hallTime) {
        this.clock = clock;
        this.hallTime = hallTime;
    }

    /**
     * 示例 — everything there is to load.
     *
     * @param findings of the current month, none later than now
     * @param photos the pictures the findings name, JPEG each
     */
    public record Sample(Roster roster, List<ImportedFinding> findings, List<byte[]> photos) {
        public Sample {
            findings = List.copyOf(findings);
            photos = List.copyOf(photos);
        }
    }

    /**
     * The whole sample. Within a month the ids stay the same while the times move with the clock, so what is there by its id
     * is not to be loaded again.
     */
    public Sample load() {
        Instant now = clock.instant();
        SampleCalendar calendar = calendar();
        ElapsedWork elapsed = ElapsedWork.of(calendar, now, hallTime);
        List<ImportedFinding> findings = new ArrayList<>();
        List<byte[]> photos = new ArrayList<>();
        for (Parsed<SampleFinding> parsed :
                SampleTable.parse("findings", SampleFinding.FORMAT).lines()) {
            SampleFinding sample = parsed.value();
            List<String> digests = List.of();
            if (sample.photo()) {
                byte[] photo = SamplePictures.draw(photos.size(), sample.staffNo() != null, sample.note());
                photos.add(photo);
                digests = List.of(Digest.sha256(photo));
            }
            findings.add(new ImportedFinding(
                    SampleIds.of(hallTime.startOf(calendar.month()), parsed.line()),
                    report(sample, elapsed.at(sample.at()), digests),
                    sample.state()));
        }
        return new Sample(roster(), findings, photos);
    }

    /** Everybody, and one who moves to another window on the tenth working day of the month. */
    public Roster roster() {
        LocalDate moves = calendar().workingDay(MOVING_DAY);
        List<PostingEntry> postings = new ArrayList<>();
        for (PostingEntry posting : SampleTable.read("postings", RosterFormats.POSTINGS)) {
            if (posting.staffNo().equals(MOVER)) {
                postings.add(new PostingEntry(
                        MOVER, posting.unit(), posting.role(), posting.from(), moves.minusDays(1), posting.approval()));
                postings.add(new PostingEntry(
                        MOVER, MOVES_TO, posting.role(), moves, null, "示例批复〔" + moves.getYear() + "〕9号"));
            } else {
                postings.add(posting);
            }
        }
        return new Roster(
                SampleTable.read("units", RosterFormats.UNITS),
                SampleTable.read("staff", RosterFormats.STAFF),
                postings);
    }

    /** The month's time in a hall, as far as it has come. */
    public SampleTime time(Hall hall) {
        return new SampleAttendance(hall, calendar(), hallTime.wallClock(clock.instant())).of(roster().postings());
    }

    /** Who stands in for the first window's chief representative this month. */
    NewDeputy deputy() {
        YearMonth month = calendar().month();
        return new NewDeputy("X0005", month.atDay(1), month.atEndOfMonth(), "示例批复〔" + month.getYear() + "〕8号");
    }

    SampleCalendar calendar() {
        return new SampleCalendar(hallTime.monthOf(clock.instant()));
    }

    private static FindingReport report(SampleFinding sample, Instant occurredAt, List<String> photos) {
        return new FindingReport(
                sample.item(),
                sample.unit(),
                sample.staffNo(),
                null,
                occurredAt,
                sample.quantity(),
                sample.matter(),
                sample.note(),
                photos,
                null,
                null,
                null);
    }
}
