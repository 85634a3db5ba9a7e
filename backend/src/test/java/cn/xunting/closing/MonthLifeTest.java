package cn.xunting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.MonthActKind;
import cn.xunting.model.MonthState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthLifeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            没有办过                 |                                                   | OPEN      | 0 | CLOSED=1
            关了账                   | CLOSED                                            | CLOSED    | 1 | PUBLISHED=1 REOPEN_PROPOSED=1
            发布了                   | CLOSED PUBLISHED                                  | PUBLISHED | 1 | REOPEN_PROPOSED=1
            提议重开                 | CLOSED REOPEN_PROPOSED                            | CLOSED    | 1 | PUBLISHED=1 REOPENED=1
            提议重开后发布           | CLOSED REOPEN_PROPOSED PUBLISHED                  | PUBLISHED | 1 | REOPENED=1
            发布后提议重开           | CLOSED PUBLISHED REOPEN_PROPOSED                  | PUBLISHED | 1 | REOPENED=1
            重开了                   | CLOSED PUBLISHED REOPEN_PROPOSED REOPENED         | OPEN      | 1 | CLOSED=2
            又关了账                 | CLOSED REOPEN_PROPOSED REOPENED CLOSED            | CLOSED    | 2 | PUBLISHED=2 REOPEN_PROPOSED=2
            """)
    void what_was_done_says_what_can_be_done(
            String situation, String acts, MonthState state, int revision, String possible) {
        MonthLife life = MonthLife.of(acts(acts == null ? "" : acts));
        assertThat(life.state()).as(situation).isEqualTo(state);
        assertThat(life.revision()).isEqualTo(revision);
        assertThat(Stream.of(MonthActKind.values())
                        .flatMap(act -> life.revisionOf(act).map(of -> act + "=" + of).stream()))
                .containsExactlyElementsOf(Arrays.asList(possible.split(" ")));
    }

    private static List<MonthActRow> acts(String kinds) {
        List<MonthActRow> acts = new ArrayList<>();
        int revision = 0;
        for (String kind : kinds.isEmpty() ? new String[0] : kinds.split(" ")) {
            MonthActRow act = new MonthActRow();
            act.kind = MonthActKind.valueOf(kind);
            revision += act.kind == MonthActKind.CLOSED ? 1 : 0;
            act.revision = revision;
            acts.add(act);
        }
        return acts;
    }
}
