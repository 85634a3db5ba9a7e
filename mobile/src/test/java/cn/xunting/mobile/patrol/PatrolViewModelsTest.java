package cn.xunting.mobile.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.patrol.ItemChoice.ItemTile;
import cn.xunting.mobile.patrol.WindowsViewModel.UnitLine;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.ScriptedGate;
import cn.xunting.mobile.sample.ScriptedUplink;
import cn.xunting.model.wire.FindingReport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatrolViewModelsTest {
    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final ScriptedUplink uplink = new ScriptedUplink();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Threads threads = new Threads(Runnable::run, work::add, Runnable::run);
    private final Today today = new Today(hall, outbox, SampleHall.CLOCK);
    private final Patrols patrols = new Patrols(hall, outbox, today, SampleHall.CLOCK);
    private final WindowsViewModel windows =
            new WindowsViewModel(hall, outbox, uplink, new ScriptedGate(hall), today, patrols, threads, noted -> {});
    private final WindowViewModel window = new WindowViewModel(hall, outbox, today, patrols, threads, noted -> {});

    @Test
    void a_unit_shows_what_is_recorded_today_and_how_much_of_it_waits() {
        hall.add(SampleHall.finding("W04", "S2.1.2", "X0024", SampleHall.NOW));
        outbox.put(report("W04"), ItemState.WAITING, List.of(), null);
        outbox.put(report("W04"), ItemState.NEEDS_ATTENTION, List.of(), null);
        windows.refresh();
        drain();
        assertThat(windows.windows()).contains(new UnitLine("W04", "自然资源和规划局不动产登记中心", 3, 3, 2, "", false));
        assertThat(windows.windows()).hasSize(18);
        assertThat(windows.departments()).hasSize(6);
        assertThat(windows.unsent().get()).isEqualTo(2);
        assertThat(windows.needAttention().get()).isEqualTo(1);
        assertThat(windows.who().get()).isEqualTo("陈巡 · 10月9日 星期一");
    }

    @Test
    void signing_out_names_what_is_unsent() {
        outbox.put(report("W04"), ItemState.WAITING, List.of(), null);
        drain();
        assertThat(windows.signOutWords()).contains("1 条没有上传").contains("不会丢失");
    }

    @Test
    void an_ended_session_is_shown_and_goes_again() {
        uplink.become(Link.SIGNED_OUT, "请重新登录");
        assertThat(windows.sessionEnded().get()).isTrue();
        assertThat(windows.syncWords().get()).isEqualTo("请重新登录");
        uplink.become(Link.ONLINE, "已同步");
        assertThat(windows.sessionEnded().get()).isFalse();
    }

    @Test
    void every_item_of_the_edition_is_in_exactly_one_section() {
        open("W01");
        Set<String> seen = new HashSet<>();
        for (Tab tab : Tab.values()) {
            window.tab().set(tab);
            if (tab != Tab.FAVOURITES) {
                tiles().forEach(code -> assertThat(seen.add(code)).as(code).isTrue());
            }
        }
        assertThat(seen).hasSize(hall.editions().get(0).items().size());
    }

    @Test
    void what_other_sections_report_comes_after_what_is_found_on_patrol() {
        open("W01");
        window.tab().set(Tab.BUSINESS);
        assertThat(window.choice().get().onPatrol()).extracting(ItemTile::code).containsExactly("S3.6.1", "S3.6.4");
        assertThat(window.choice().get().byOthers()).extracting(ItemTile::code).containsExactly("S3.1.1", "S3.6.2");
    }

    @Test
    void search_goes_over_all_sections_by_code_label_pinyin_initials_or_clause() {
        open("W01");
        window.search().set("s2.1.4B");
        assertThat(tiles()).containsExactly("S2.1.4b");
        window.search().set("聊");
        assertThat(tiles()).containsExactly("S2.1.4c", "S2.1.4k");
        window.search().set("WSJ"); // 玩手机
        assertThat(tiles()).containsExactly("S2.1.4b");
        window.search().set("四（二）3");
        assertThat(tiles()).containsExactly("S2.3.1");
        window.search().set("4.3.1");
        assertThat(tiles()).containsExactly("S3.1.1");
        window.search().set(" ");
        assertThat(tiles()).hasSize(8);
    }

    @Test
    void an_answer_about_the_unit_before_is_not_shown_at_the_next() {
        window.open("W01");
        window.open("W02");
        drain();
        assertThat(window.title().get()).startsWith("W02");
    }

    @Test
    void the_tiles_stay_where_they_are_while_somebody_taps_them() {
        open("W01");
        List<String> before = tiles();
        hall.add(SampleHall.finding("W01", "S7.7", "X0001", SampleHall.NOW));
        drain();
        assertThat(tiles()).isEqualTo(before);
        open("W02");
        assertThat(tiles()).first().isEqualTo("S7.7");
    }

    @Test
    void what_is_recorded_here_says_when_to_whom_and_where_it_is() {
        outbox.put(report("W01"), ItemState.WAITING, List.of(), null);
        open("W01");
        assertThat(window.recorded())
                .extracting(RecordedLine::label, RecordedLine::line, RecordedLine::sending, RecordedLine::sent)
                .containsExactly(tuple("未佩戴工牌 ×2", "10:32 · 不针对个人", "待上传", false));
        assertThat(window.toConfirm().get()).isEqualTo(window.recorded().get(0));
        assertThat(window.peopleWords().get()).startsWith("今日在岗 7 人 · 首席 ");
    }

    private List<String> tiles() {
        List<ItemTile> all = new ArrayList<>(window.choice().get().onPatrol());
        all.addAll(window.choice().get().byOthers());
        return all.stream().map(ItemTile::code).toList();
    }

    private void open(String unit) {
        window.open(unit);
        drain();
    }

    private void drain() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static FindingReport report(String unit) {
        return new FindingReport("S2.1.2", unit, null, null, SampleHall.NOW, 2, null, "", List.of(), null, null, null);
    }
}
