package cn.xunting.mobile.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Progress;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxPatrol;
import cn.xunting.mobile.patrol.WindowsViewModel.UnitLine;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.ScriptedGate;
import cn.xunting.mobile.sample.ScriptedUplink;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Visit;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The patrol as screens see it: begun, walked window by window, looked over, ended. */
class WalkTest {
    private static final Instant YESTERDAY = SampleHall.NOW.minusSeconds(86_400);

    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Noted> noted = new ArrayList<>();
    private final Threads threads = new Threads(Runnable::run, work::add, Runnable::run);
    private final Today today = new Today(hall, outbox, SampleHall.CLOCK);
    private final Patrols patrols = new Patrols(hall, outbox, today, SampleHall.CLOCK);
    private final WindowsViewModel windows = new WindowsViewModel(
            hall, outbox, new ScriptedUplink(), new ScriptedGate(hall), today, patrols, threads, noted::add);
    private final WindowViewModel window = new WindowViewModel(hall, outbox, today, patrols, threads, noted::add);
    private final SummaryViewModel summary =
            new SummaryViewModel(hall, outbox, new ScriptedUplink(), today, patrols, threads, noted::add);

    @Test
    void a_step_is_said_only_once_it_is_on_disk() {
        begin();
        window.open("W03");
        drain();
        window.nothingFound();
        assertThat(noted).hasSize(1);
        assertThat(window.toVisit().get()).isTrue();
        drain();
        assertThat(noted).last().satisfies(step -> {
            assertThat(step.kept()).isTrue();
            assertThat(step.words()).contains("W03 没有发现问题");
        });
        assertThat(window.toVisit().get()).isFalse();
        assertThat(window.visitWords().get()).isEqualTo("已到访 10:32 · 没有发现问题");
        assertThat(outbox.patrols().all())
                .singleElement()
                .satisfies(patrol ->
                        assertThat(patrol.report().visits()).containsExactly(new Visit("W03", SampleHall.NOW, true)));
    }

    @Test
    void a_full_disk_is_said_and_nothing_counts_as_visited() {
        begin();
        outbox.full = true;
        windows.walking().nothingFound("W01");
        drain();
        assertThat(noted).last().satisfies(step -> {
            assertThat(step.kept()).isFalse();
            assertThat(step.visit()).isNull();
            assertThat(step.words()).contains("存储空间不足");
        });
        assertThat(windows.walking().words().get()).startsWith("到访 0/18");
    }

    @Test
    void windows_come_in_walking_order_and_those_passed_over_come_last() {
        begin();
        assertThat(next()).isEqualTo("W01");
        nothingAt("W01", "W02", "W05");
        assertThat(next()).isEqualTo("W06");
        nothingAt("W06", "W07", "W08", "W09", "W10", "W11", "W12", "W13", "W14", "W15", "W16", "W17", "W18");
        assertThat(next()).isEqualTo("W03");
        nothingAt("W03", "W04");
        assertThat(windows.walking().next().get()).isNull();
        assertThat(windows.walking().words().get()).isEqualTo("到访 18/18 · 10:32 开始");
        assertThat(windows.walking().fraction().get()).isEqualTo(1);
    }

    @Test
    void a_finding_made_at_a_window_is_its_visit_and_waits_for_an_answer() {
        begin();
        find("W04");
        drain();
        assertThat(windows.windows())
                .contains(new UnitLine("W04", "自然资源和规划局不动产登记中心", 1, 1, 1, "已到访 10:32", false))
                .contains(new UnitLine("W05", "税务局", 0, 0, 0, "", true));
        assertThat(windows.departments()).noneMatch(UnitLine::toVisit);
    }

    @Test
    void a_visit_taken_back_is_to_be_made_again() {
        begin();
        nothingAt("W01");
        assertThat(patrols.takeBack(noted.get(noted.size() - 1))).contains("已撤销");
        drain();
        assertThat(next()).isEqualTo("W01");
        nothingAt("W01");
        outbox.tooLate = true;
        assertThat(patrols.takeBack(noted.get(noted.size() - 1))).contains("来不及");
    }

    @Test
    void the_summary_says_what_is_done_and_what_is_not() {
        begin();
        nothingAt("W01");
        find("W02");
        hall.add(SampleHall.finding("W03", "S2.1.2", "X0020", SampleHall.NOW.minusSeconds(3600))); // before the patrol
        drain();
        assertThat(summary.visited().get()).isEqualTo(2);
        assertThat(summary.windows().get()).isEqualTo(18);
        assertThat(summary.found().get()).isEqualTo(1);
        assertThat(summary.unsent().get()).isEqualTo(2); // the finding and the patrol
        assertThat(summary.left()).hasSize(16).first().isEqualTo(new Walking.Stop("W03", "医疗保障局"));
        assertThat(summary.open()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("未佩戴工牌");
            assertThat(line.line()).isEqualTo("W02 · 10:32 · 不针对个人");
        });
        summary.end();
        drain();
        assertThat(noted).last().satisfies(step -> assertThat(step.words()).isEqualTo("巡查已结束，到访 2/18"));
        assertThat(windows.walking().offered().get()).isTrue();
        assertThat(windows.walking().underWay().get()).isFalse();
        assertThat(windows.walking().words().get()).isEqualTo("上次巡查 10:32–10:32 · 到访 2/18");
    }

    @Test
    void one_of_yesterday_that_nobody_ended_is_over_since_its_last_visit_and_today_s_begins() {
        UUID old = new UUID(1, 1);
        outbox.patrols().begin(SampleHall.INSPECTOR.account(), old, YESTERDAY);
        outbox.patrols().visit(old, new Visit("W01", YESTERDAY.plusSeconds(60), true));
        drain();
        assertThat(windows.walking().offered().get()).isTrue();
        begin();
        assertThat(outbox.patrols().all())
                .extracting(OutboxPatrol::report)
                .extracting(report -> report.endedAt())
                .containsExactly(YESTERDAY.plusSeconds(60), null);
    }

    @Test
    void begun_twice_it_is_one_and_another_inspector_s_is_not_ours() {
        outbox.patrols().begin("ducha02", new UUID(2, 2), SampleHall.NOW);
        drain();
        assertThat(windows.walking().underWay().get()).isFalse();
        begin();
        windows.walking().begin();
        drain();
        assertThat(outbox.patrols().all()).hasSize(2);
    }

    @Test
    void who_is_no_inspector_is_offered_none() {
        Officer o = SampleHall.INSPECTOR;
        hall.officer = new Officer(
                o.account(), o.name(), List.of(AccountRole.CHIEF_REPRESENTATIVE), "W01", o.staffNo(), false);
        windows.refresh();
        drain();
        assertThat(windows.walking().offered().get()).isFalse();
        assertThat(windows.walking().underWay().get()).isFalse();
    }

    @Test
    void patrol_and_decisions_count_among_what_is_unsent() {
        begin();
        assertThat(windows.unsent().get()).isEqualTo(1);
        assertThat(patrols.current()).map(Progress::lasts).contains(true);
        outbox.put(report("W01", null), ItemState.SENT, List.of(), null);
        drain();
        assertThat(windows.unsent().get()).isEqualTo(1);
    }

    private void begin() {
        windows.refresh();
        drain();
        windows.walking().begin();
        drain();
    }

    private void nothingAt(String... units) {
        for (String unit : units) {
            windows.walking().nothingFound(unit);
            drain();
        }
    }

    private void find(String unit) {
        String patrol = patrols.current().orElseThrow().patrol().toString();
        outbox.add(SampleHall.INSPECTOR.account(), new UUID(9, 9), report(unit, patrol), List.of());
    }

    private static FindingReport report(String unit, @Nullable String patrol) {
        return new FindingReport(
                "S2.1.2", unit, null, null, SampleHall.NOW, 1, null, "", List.of(), patrol, null, null);
    }

    private String next() {
        Walking.Stop stop = windows.walking().next().get();
        return stop == null ? "" : stop.code();
    }

    private void drain() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
