package cn.xunting.mobile.hall;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.AccountRole;
import cn.xunting.model.FindingState;
import cn.xunting.model.Half;
import cn.xunting.model.HallTime;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.UnitEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableHallCopyTest {
    private static final Instant NOON = Instant.parse("2023-10-09T04:00:00Z");
    private static final Roster ROSTER =
            new Roster(List.of(new UnitEntry("W07", UnitKind.WINDOW, "公积金窗口", 7)), List.of(), List.of());
    private static final EditionEntry EDITION =
            new EditionEntry(LocalDate.of(2023, 9, 1), "2023 版", List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    private DurableHallCopy hall;

    @BeforeEach
    void open() {
        hall = DurableHallCopy.open(folder.resolve("hall"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void the_hall_s_code_is_known_without_a_network_and_an_older_server_does_not_take_it_away() {
        hall.session().begin("http://hall", session("甲", "1"));
        assertThat(hall.code()).isEmpty();
        hall.apply("甲", changes("c1", ROSTER));
        reopen();
        assertThat(hall.code()).contains("hall-1");
        hall.apply("甲", new Changes(NOON, "c2", false, null, null, List.of(), List.of(), null, null));
        assertThat(hall.code()).contains("hall-1");
    }

    @Test
    void an_answer_that_arrives_after_somebody_else_signed_in_is_not_for_their_eyes() {
        hall.session().begin("http://hall", session("甲", "1"));
        hall.session().begin("http://hall", session("乙", "2"));

        hall.apply("甲", changes("c1", ROSTER, finding(1, NOON)));

        assertThat(hall.findings()).isEmpty();
        assertThat(hall.cursor()).isEmpty();
    }

    @Test
    void another_account_begins_with_an_empty_copy_and_the_same_one_goes_on() {
        hall.session().begin("http://hall", session("甲", "1"));
        hall.apply("甲", changes("c1", ROSTER, finding(1, NOON)));

        hall.session().begin("http://hall", session("甲", "2"));
        assertThat(hall.cursor()).contains("c1");

        hall.session().begin("http://other", session("甲", "3"));
        assertThat(hall.cursor()).isEmpty();
        assertThat(hall.roster().units()).isEmpty();
    }

    @Test
    void everything_is_there_after_a_restart() {
        hall.session().begin("http://hall", session("甲", "1"));
        hall.apply("甲", changes("c1", ROSTER, finding(1, NOON), finding(2, NOON.plusSeconds(60))));

        reopen();

        assertThat(hall.officer()).map(Officer::account).contains("甲");
        assertThat(hall.server()).contains("http://hall");
        assertThat(hall.session().tokens()).contains(session("甲", "1"));
        assertThat(hall.roster()).isEqualTo(ROSTER);
        assertThat(hall.editions()).containsExactly(EDITION);
        assertThat(hall.findings()).containsExactly(finding(2, NOON.plusSeconds(60)), finding(1, NOON));
        assertThat(hall.asOf()).contains(NOON);
        assertThat(hall.cursor()).contains("c1");
    }

    @Test
    void what_has_not_changed_stays_and_what_is_older_than_last_month_goes() {
        hall.session().begin("http://hall", session("甲", "1"));
        Instant august = Instant.parse("2023-08-31T15:59:59Z");
        Instant september = Instant.parse("2023-08-31T16:00:00Z");
        hall.apply("甲", changes("c1", ROSTER, finding(1, august), finding(2, september)));
        hall.apply("甲", changes("c2", null, finding(3, NOON)));

        assertThat(hall.roster()).isEqualTo(ROSTER);
        assertThat(hall.findings()).containsExactly(finding(3, NOON), finding(2, september));
    }

    @Test
    void who_is_on_leave_stays_until_that_has_changed() {
        hall.session().begin("http://hall", session("甲", "1"));
        OnLeave away = new OnLeave("0102", LocalDate.of(2023, 10, 9), Half.AM, LocalDate.of(2023, 10, 9), Half.PM);
        hall.apply("甲", new Changes(NOON, "c1", false, "hall-1", null, List.of(), List.of(), null, List.of(away)));
        hall.apply("甲", changes("c2", null));
        reopen();
        assertThat(hall.onLeave()).containsExactly(away);
        hall.apply("甲", new Changes(NOON, "c3", false, "hall-1", null, List.of(), List.of(), null, List.of()));
        assertThat(hall.onLeave()).isEmpty();
    }

    @Test
    void an_officer_whose_tokens_ran_out_stays_the_officer() {
        hall.session().begin("http://hall", session("甲", "1"));
        hall.session().expire(session("甲", "other"));
        assertThat(hall.session().tokens()).isPresent();

        hall.session().expire(session("甲", "1"));

        assertThat(hall.session().tokens()).isEmpty();
        assertThat(hall.officer()).isPresent();
    }

    @Test
    void a_renewal_that_arrives_after_signing_in_anew_changes_nothing() {
        hall.session().begin("http://hall", session("甲", "1"));
        hall.session().begin("http://hall", session("乙", "2"));

        hall.session().renew(session("甲", "1"), session("甲", "3"));

        assertThat(hall.session().tokens()).contains(session("乙", "2"));
    }

    @Test
    void signing_out_leaves_nothing_but_the_address() {
        hall.session().begin("http://hall", session("甲", "1"));
        hall.apply("甲", changes("c1", ROSTER, finding(1, NOON)));
        hall.session().end();

        assertThat(hall.officer()).isEmpty();
        assertThat(hall.session().tokens()).isEmpty();
        assertThat(hall.findings()).isEmpty();
        assertThat(hall.server()).contains("http://hall");
    }

    @Test
    void what_another_version_wrote_is_fetched_again() {
        hall.close();
        try (StringStore store = StringStore.open(folder.resolve("hall"))) {
            store.change(change -> {
                change.put("facts", "roster", "{\"units\":7}");
                change.put("facts", "cursor", "c9");
                change.put("session", "tokens", "{");
            });
        }

        open();

        assertThat(hall.cursor()).isEmpty();
        assertThat(hall.session().tokens()).isEmpty();
    }

    private void reopen() {
        hall.close();
        open();
    }

    private static Session session(String account, String token) {
        var officer = new Officer(account, account, List.of(AccountRole.INSPECTOR), null, null, false);
        return new Session("access-" + token, "refresh-" + token, NOON, officer, false);
    }

    private static Changes changes(String cursor, @Nullable Roster roster, Finding... findings) {
        return new Changes(
                NOON,
                cursor,
                false,
                "hall-1",
                roster,
                roster == null ? List.of() : List.of(EDITION),
                List.of(findings),
                null,
                null);
    }

    private static Finding finding(int id, Instant at) {
        return new Finding(
                new UUID(0, id),
                "S2.1.4b",
                "W07",
                null,
                null,
                at,
                1,
                null,
                "",
                List.of(),
                null,
                null,
                null,
                HallTime.CHINA.monthOf(at),
                "甲",
                at,
                FindingState.RECORDED,
                true,
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }
}
