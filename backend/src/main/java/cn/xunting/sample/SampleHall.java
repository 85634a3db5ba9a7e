package cn.xunting.sample;

import cn.xunting.imports.ImportedFinding;
import cn.xunting.imports.Parse;
import cn.xunting.imports.Parsed;
import cn.xunting.imports.RosterFormats;
import cn.xunting.imports.TableFormat;
import cn.xunting.imports.UnreadableTable;
import cn.xunting.model.Digest;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 示例大厅 — 18 windows, 6 departments and 180 invented people, with findings of the month that the clock shows: the ranking
 * has differences, a vetoed unit near the top and a tie across the cut.
 */
public final class SampleHall {
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
        YearMonth month = hallTime.monthOf(now);
        ElapsedWork elapsed = ElapsedWork.of(month, now, hallTime);
        List<ImportedFinding> findings = new ArrayList<>();
        List<byte[]> photos = new ArrayList<>();
        for (Parsed<SampleFinding> parsed :
                read("findings", SampleFinding.FORMAT).lines()) {
            SampleFinding sample = parsed.value();
            List<String> digests = List.of();
            if (sample.photo()) {
                byte[] photo = SamplePictures.draw(photos.size(), sample.staffNo() != null, sample.note());
                photos.add(photo);
                digests = List.of(Digest.sha256(photo));
            }
            findings.add(new ImportedFinding(
                    SampleIds.of(hallTime.startOf(month), parsed.line()),
                    report(sample, elapsed.at(sample.at()), digests),
                    sample.state()));
        }
        return new Sample(roster(), findings, photos);
    }

    public Roster roster() {
        return new Roster(
                read("units", RosterFormats.UNITS).values(),
                read("staff", RosterFormats.STAFF).values(),
                read("postings", RosterFormats.POSTINGS).values());
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

    private static <T> Parse<T> read(String kind, TableFormat<T> format) {
        String name = "/sample/" + kind + ".csv";
        try (InputStream content = Objects.requireNonNull(SampleHall.class.getResourceAsStream(name), name)) {
            Parse<T> parse = format.read(content.readAllBytes());
            if (!parse.errors().isEmpty()) {
                throw new IllegalStateException(name + ": " + parse.errors().get(0));
            }
            return parse;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableTable e) {
            throw new IllegalStateException(name, e);
        }
    }
}
