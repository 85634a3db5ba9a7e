package cn.xunting.mobile.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.SampleOutlook;
import cn.xunting.mobile.sample.ScriptedUplink;
import cn.xunting.mobile.score.Scores.More;
import cn.xunting.mobile.score.Scores.UnitCard;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.SyncDecision;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the scores screen says, from the facts the phone last heard. */
class ScoresViewModelTest {
    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final Patrols patrols =
            new Patrols(hall, outbox, new Today(hall, outbox, SampleHall.CLOCK), SampleHall.CLOCK);
    private final ScoresViewModel model = new ScoresViewModel(
            hall,
            outbox,
            patrols,
            new ScriptedUplink(),
            SampleHall.CLOCK,
            new Threads(Runnable::run, Runnable::run, Runnable::run));

    @Test
    void a_representative_sees_where_the_unit_stands_why_and_what_one_more_would_do() {
        hall.officer = SampleOutlook.CHIEF;
        hall.outlook = SampleOutlook.chiefs(SampleHall.NOW);
        hall.changed();
        Scores shown = model.scores().get();
        assertThat(shown.age()).contains("10:32");
        assertThat(shown.stale()).isFalse();
        assertThat(shown.units()).hasSize(2);
        assertThat(shown.rankings()).isEmpty();
        UnitCard october = shown.units().get(0);
        assertThat(october.total()).isEqualTo("92.33");
        assertThat(october.state()).contains("暂计");
        assertThat(october.place()).isEqualTo("18 个单位中第 7 至 12 名，比入选线高 1.00 分");
        assertThat(october.good()).isTrue();
        assertThat(october.notes()).hasSize(2).last().asString().contains("1 条等待查实");
        assertThat(october.sections()).extracting(Scores.Part::score).contains("14.83 / 15.00", "0.00");
        assertThat(october.sections().get(1).reasons())
                .containsExactly(new Scores.Reason("S2.1.1 着装不合规定", "-0.17", "四(二)1 · 1.00 ÷ 6 = 0.17"));
        assertThat(october.oneMore())
                .containsExactly(
                        new More("S1.8 窗口无人值守", "-2.00", "就评不上了"),
                        new More("S3.1.1 应进驻事项未进驻", "-2.00", "就评不上了"),
                        new More("S3.6.4 评价器关机或黑屏", "-0.50", ""),
                        new More("S2.1.1 着装不合规定", "-0.17", ""),
                        new More("S5.1 报送信息", "+0.10", ""));
        assertThat(shown.units().get(1).state()).contains("已关账");
    }

    @Test
    void what_is_old_says_so() {
        hall.outlook = SampleOutlook.chiefs(SampleHall.NOW.minus(Duration.ofHours(24)));
        hall.changed();
        assertThat(model.scores().get().stale()).isFalse();
        hall.outlook = SampleOutlook.chiefs(SampleHall.NOW.minus(Duration.ofHours(25)));
        hall.changed();
        assertThat(model.scores().get().stale()).isTrue();
    }

    @Test
    void an_inspector_sees_no_ranking_while_patrolling_and_the_published_one_after() {
        hall.outlook = SampleOutlook.everybodys(SampleHall.NOW);
        hall.changed();
        assertThat(model.scores().get().rankings()).hasSize(1);
        patrols.begin();
        model.refresh();
        assertThat(model.scores().get().rankings()).isEmpty();
        assertThat(model.scores().get().hint()).contains("结束巡查");
        patrols.end();
        model.refresh();
        assertThat(model.scores().get().rankings()).hasSize(1);
        assertThat(model.scores().get().rankings().get(0).title())
                .contains("2023年9月")
                .contains("已发布");
    }

    @Test
    void who_assesses_sees_the_ranking_as_it_stands_first() {
        hall.officer = SampleOutlook.LEADER;
        hall.outlook = SampleOutlook.leaders(SampleHall.NOW);
        hall.changed();
        assertThat(model.scores().get().rankings())
                .extracting(Scores.Table::title)
                .containsExactly("2023年10月窗口排名（暂计，关账以后才算定）", "2023年9月窗口排名（已发布）");
        assertThat(model.scores().get().rankings().get(0).rows().get(12).title())
                .isFalse();
    }

    @Test
    void what_waits_for_an_answer_is_asked_for_until_it_is_answered_here() {
        hall.outlook = SampleOutlook.chiefs(SampleHall.NOW);
        Finding mine = SampleHall.finding("W03", "S2.1.1", "X0016", SampleHall.NOW);
        hall.add(mine);
        hall.add(SampleHall.finding("W04", "S2.1.1", "X0023", SampleHall.NOW));
        assertThat(model.scores().get().toAnswer()).extracting(Scores.Found::id).containsExactly(mine.id());
        outbox.say(
                "shoudai03",
                SyncDecision.of(new UUID(0, 9), mine.id(), DecisionReport.of(DecisionKind.ACKNOWLEDGED, "")));
        assertThat(model.scores().get().toAnswer()).isEmpty();
        assertThat(model.unsent().get()).isEqualTo(1);
    }

    @Test
    void before_anything_was_heard_nothing_is_shown() {
        assertThat(model.scores().get().age()).isEmpty();
    }
}
