package cn.xunting.honours;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.ProblemType;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.office.AdoptionAnswer;
import cn.xunting.model.wire.office.RewardFormula;
import cn.xunting.model.wire.office.RewardFormulaOrder;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Editions;
import cn.xunting.wire.BodyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 采用奖励算式 — by two people, as a reading of a policy is: the measures name no amounts, so the hall must say what it pays. It holds for
 * every open month from its month on; a closed month keeps what it was closed under.
 */
@ApplicationScoped
class AdoptRewardFormula {
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");

    private final RewardFormulaRows rows;
    private final Editions editions;
    private final AdvanceLedger ledger;
    private final Clock clock;
    private final UuidV7 ids;

    AdoptRewardFormula(RewardFormulaRows rows, Editions editions, AdvanceLedger ledger, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.ledger = ledger;
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /** Appends a proposal; until somebody else consents it changes nothing. */
    RewardFormula propose(Caller caller, RewardFormulaOrder order) {
        BodyText.demand("/reason", order.reason(), BodyText.LONGEST_REASON);
        if (editions.inForceIn(order.from()).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/from", order.from() + " 尚无考核办法，请选择考核办法施行以后的月份");
        }
        String base = base(order.base());
        return Transactions.retrying(() -> {
            RewardFormulaRow row = new RewardFormulaRow();
            row.hallId = caller.hall().id();
            row.formulaId = ids.next();
            row.base = base;
            row.rounding = order.rounding();
            row.fromMonth = order.from().toString();
            row.reason = order.reason();
            append(caller, row);
            return ReadRewardFormulas.formula(row, null);
        });
    }

    /**
     * Appends the second person's word.
     *
     * @throws Refusal if there is no such proposal, the caller made it, or it has its answer
     */
    RewardFormula answer(Caller caller, UUID formula, AdoptionAnswer answer) {
        String reason = answer.reason() == null ? "" : answer.reason();
        BodyText.demandShortReason(reason);
        return Transactions.retrying(() -> {
            RewardFormulaRow proposal = demandOpen(caller, formula);
            RewardFormulaRow row = proposal.answered(answer.consents(), reason);
            append(caller, row);
            return ReadRewardFormulas.formula(proposal, row);
        });
    }

    private RewardFormulaRow demandOpen(Caller caller, UUID formula) {
        List<RewardFormulaRow> said = rows.of(caller.hall(), formula);
        if (said.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + formula + " 的奖励算式，请核对编号");
        }
        if (said.get(0).author.equals(caller.account())) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "本人提议的算式须由另一名领导或管理员答复");
        }
        if (said.size() > 1) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这一提议已有答复，不能再改；仍要改变算式请另行提议");
        }
        return said.get(0);
    }

    private void append(Caller caller, RewardFormulaRow row) {
        row.author = caller.account();
        row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.position = ledger.advance(caller.hall());
        rows.append(row);
    }

    /** The base as results write it, or null where there is to be none. */
    private static @Nullable String base(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!YUAN.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/base", "基数请写成 500.00 的样子，大于零，最多六位整数两位小数；不再计金额的，请不填基数");
        }
        return new BigDecimal(text).setScale(2).toPlainString();
    }
}
