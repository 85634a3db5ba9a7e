package cn.xunting.honours;

import cn.xunting.model.RewardRounding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A proposal, or the answer to it, which repeats what it answers. */
@Entity
@Immutable
@Table(name = "reward_formula")
class RewardFormulaRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    long position;
    UUID formulaId = new UUID(0, 0);
    /** Whether this is the answer; there is one at most. */
    boolean answer;

    boolean consents;

    @Nullable
    String base;

    @Enumerated(EnumType.STRING)
    RewardRounding rounding = RewardRounding.YUAN_HALF_UP;

    String fromMonth = "";
    String reason = "";
    String author = "";
    Instant at = Instant.EPOCH;

    RewardFormulaRow answered(boolean yes, String why) {
        RewardFormulaRow row = new RewardFormulaRow();
        row.hallId = hallId;
        row.formulaId = formulaId;
        row.answer = true;
        row.consents = yes;
        row.base = base;
        row.rounding = rounding;
        row.fromMonth = fromMonth;
        row.reason = why;
        return row;
    }
}
