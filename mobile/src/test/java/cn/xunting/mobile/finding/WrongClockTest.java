package cn.xunting.mobile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Recorded;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.hall.HallClock;
import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.HandClock;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.sample.GreyPhoto;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone's clock is wrong, and the server has said so. */
@SuppressWarnings("NullAway.Init") // set by open
class WrongClockTest {
    private static final Duration AHEAD = Duration.ofHours(3);
    /** Half past eleven at night, on the last day of November, in the hall. */
    private static final Instant TRULY = Instant.parse("2026-11-30T15:30:00Z");

    @TempDir
    private Path folder;

    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HandClock phone = new HandClock(TRULY.plus(AHEAD));
    private final Clock clock = new HallClock(phone, hall::clockAhead);
    private DurableOutbox outbox;

    @BeforeEach
    void open() {
        outbox = DurableOutbox.open(folder, clock);
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void three_hours_ahead_over_the_end_of_a_month_a_finding_stays_in_its_month_and_can_be_taken_back() {
        hall.clockAhead = AHEAD;
        Today today = new Today(hall, outbox, clock);
        Patrols patrols = new Patrols(hall, outbox, today, clock);
        patrols.begin();
        FindingViewModel model = model(today, patrols);

        model.open("W01", "S2.1.2");
        assertThat(model.hint().get()).contains("时钟不准").contains("已按服务器校正");
        model.save();

        OutboxItem item = outbox.items().get(0);
        FindingReport report = item.finding();
        assertThat(HallTime.CHINA.monthOf(report.occurredAt())).isEqualTo(YearMonth.of(2026, 11));
        assertThat(report.occurredAt()).isEqualTo(TRULY);
        assertThat(report.phoneTime()).isEqualTo(TRULY.plus(AHEAD));
        assertThat(today.recordedAt("W01")).extracting(Recorded::id).containsExactly(item.id());
        assertThat(item.state()).isEqualTo(ItemState.SAVED);
        phone.move(Duration.ofSeconds(9));
        assertThat(outbox.undo(item.id())).isTrue();
        assertThat(outbox.patrols().all())
                .allSatisfy(walked -> assertThat(walked.report().visits()).isEmpty());
    }

    @Test
    void two_minutes_are_left_alone_so_that_times_do_not_jump_and_more_is_corrected_both_ways() {
        hall.clockAhead = Duration.ofMinutes(2);
        assertThat(clock.instant()).isEqualTo(phone.instant());
        hall.clockAhead = Duration.ofMinutes(2).plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(phone.instant().minusSeconds(121));
        hall.clockAhead = Duration.ofMinutes(-7);
        assertThat(clock.instant()).isEqualTo(phone.instant().plusSeconds(420));
    }

    private FindingViewModel model(Today today, Patrols patrols) {
        Threads threads = new Threads(Runnable::run, Runnable::run, Runnable::run);
        return new FindingViewModel(
                hall,
                today,
                new PhotoIntake(taken -> {}, (picture, caption) -> picture, threads),
                new Sketching(GreyPhoto::read, threads),
                new SaveFinding(hall, outbox, patrols, clock, phone, "测试机"),
                new KeptDrafts(outbox, clock, threads, Runnable::run),
                clock,
                threads,
                saved -> {});
    }
}
