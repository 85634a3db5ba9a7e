package cn.xunting.honours;

import cn.xunting.hall.Hall;
import cn.xunting.model.AdoptionState;
import cn.xunting.model.wire.office.PolicyConsent;
import cn.xunting.model.wire.office.RewardFormula;
import cn.xunting.model.wire.office.RewardTerms;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 查询奖励算式 — what was proposed, what was said to it, and what holds in a month. */
@ApplicationScoped
public class ReadRewardFormulas {
    private final RewardFormulaRows rows;

    ReadRewardFormulas(RewardFormulaRows rows) {
        this.rows = rows;
    }

    /** What a month's amounts are reckoned by; empty where the hall has adopted nothing, or to reckon none. */
    @Transactional
    public Optional<RewardTerms> in(Hall hall, YearMonth month) {
        return rows.adoptedBy(hall, month)
                .flatMap(row ->
                        Optional.ofNullable(row.base).map(base -> new RewardTerms(row.formulaId, base, row.rounding)));
    }

    /** A page of the proposals, newest first. */
    @Transactional
    Page<RewardFormula> page(Hall hall, @Nullable String cursor, @Nullable String limit) {
        List<RewardFormulaRow> all = rows.all(hall);
        Map<UUID, RewardFormulaRow> answers = all.stream()
                .filter(row -> row.answer)
                .collect(Collectors.toMap(row -> row.formulaId, Function.identity()));
        List<RewardFormula> proposals = all.stream()
                .filter(row -> !row.answer)
                .map(row -> formula(row, answers.get(row.formulaId)))
                .toList();
        return Cursor.page(proposals, formula -> formula.id().toString(), cursor, limit);
    }

    static RewardFormula formula(RewardFormulaRow proposal, @Nullable RewardFormulaRow answer) {
        AdoptionState state = answer == null
                ? AdoptionState.PROPOSED
                : answer.consents ? AdoptionState.ADOPTED : AdoptionState.REJECTED;
        return new RewardFormula(
                proposal.formulaId,
                proposal.base,
                proposal.rounding,
                YearMonth.parse(proposal.fromMonth),
                proposal.reason,
                proposal.author,
                proposal.at,
                state,
                answer == null ? null : new PolicyConsent(answer.consents, answer.reason, answer.author, answer.at));
    }
}
