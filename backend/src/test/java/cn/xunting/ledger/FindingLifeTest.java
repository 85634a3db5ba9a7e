package cn.xunting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.DecisionKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state, and how it came to be, under every decision. */
class FindingLifeTest {
    private static final List<DecisionKind> COLUMNS = List.of(
            DecisionKind.ACKNOWLEDGED,
            DecisionKind.REFUSED,
            DecisionKind.ABSENT,
            DecisionKind.DISPUTED,
            DecisionKind.VERIFIED,
            DecisionKind.UPHELD,
            DecisionKind.REVOKED,
            DecisionKind.WITHDRAWN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            此前的决定        | 确认         | 拒签     | 不在场   | 异议     | 查实      | 维持      | 撤销    | 撤回
            ''                | ACKNOWLEDGED | RECORDED | RECORDED | DISPUTED | CONFIRMED | -         | REVOKED | WITHDRAWN
            REFUSED           | ACKNOWLEDGED | RECORDED | RECORDED | DISPUTED | CONFIRMED | -         | REVOKED | WITHDRAWN
            ACKNOWLEDGED      | -            | -        | -        | DISPUTED | CONFIRMED | -         | REVOKED | WITHDRAWN
            DISPUTED          | -            | -        | -        | -        | -         | CONFIRMED | REVOKED | WITHDRAWN
            VERIFIED          | -            | -        | -        | DISPUTED | -         | -         | REVOKED | -
            DISPUTED UPHELD   | -            | -        | -        | DISPUTED | -         | -         | REVOKED | -
            VERIFIED DISPUTED | -            | -        | -        | -        | -         | CONFIRMED | REVOKED | -
            REVOKED           | -            | -        | -        | -        | -         | -         | -       | -
            WITHDRAWN         | -            | -        | -        | -        | -         | -         | -       | -
            """)
    void a_decision_leads_from_state_to_state_or_is_not_possible(ArgumentsAccessor row) {
        FindingLife life = FindingLife.NEW;
        for (String before : Objects.requireNonNull(row.getString(0)).split(" ", -1)) {
            life = before.isEmpty()
                    ? life
                    : life.after(DecisionKind.valueOf(before)).orElseThrow();
        }
        for (int i = 0; i < COLUMNS.size(); i++) {
            assertThat(life.after(COLUMNS.get(i)).map(after -> after.state().name()))
                    .as(life + " " + COLUMNS.get(i))
                    .isEqualTo(Optional.ofNullable(row.getString(i + 1)));
        }
    }

    @Test
    void the_table_has_every_decision() {
        assertThat(COLUMNS).containsExactly(DecisionKind.values());
    }
}
