package cn.xunting.adoption;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.AdoptionAnswer;
import cn.xunting.model.wire.office.PolicyAdoption;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * 同意或不同意采用口径 — a second person's word, given once. With consent the adoption holds for every open month from its
 * month on, past ones too; a closed month keeps the readings it was closed under.
 */
@ApplicationScoped
class AnswerAdoption {
    private final AdoptionRows rows;
    private final AdvanceLedger ledger;
    private final Clock clock;

    AnswerAdoption(AdoptionRows rows, AdvanceLedger ledger, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Appends the answer.
     *
     * @throws Refusal if there is no such adoption, the caller proposed it, or it has its answer
     */
    PolicyAdoption answer(Caller caller, UUID adoption, AdoptionAnswer answer) {
        String reason = answer.reason() == null ? "" : answer.reason();
        BodyText.demandShortReason(reason);
        return Transactions.retrying(() -> append(caller, adoption, answer.consents(), reason));
    }

    private PolicyAdoption append(Caller caller, UUID id, boolean consents, String reason) {
        PolicyAdoptionRow adoption = rows.adoption(caller.hall(), id)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + id + " 的口径采用，请核对编号"));
        if (adoption.author.equals(caller.account())) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "本人提议的口径须由另一名领导或管理员答复");
        }
        if (rows.consent(id).isPresent()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这一提议已有答复，不能再改；仍要改变口径请另行提议");
        }
        PolicyConsentRow row = new PolicyConsentRow();
        row.adoptionId = id;
        row.hallId = caller.hall().id();
        row.consents = consents;
        row.reason = reason;
        row.author = caller.account();
        row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.position = ledger.advance(caller.hall());
        rows.append(row);
        return adoption.adoption(row);
    }
}
