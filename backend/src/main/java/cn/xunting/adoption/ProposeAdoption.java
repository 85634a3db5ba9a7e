package cn.xunting.adoption;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.ProblemType;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.office.AdoptionProposal;
import cn.xunting.model.wire.office.PolicyAdoption;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.regulation.Policy;
import cn.xunting.regulation.UnknownReading;
import cn.xunting.wire.BodyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** 提议采用口径 — puts down that a hall is to read a policy in a certain way from a month on; without consent it changes nothing. */
@ApplicationScoped
class ProposeAdoption {
    private final AdoptionRows rows;
    private final Editions editions;
    private final AdvanceLedger ledger;
    private final Clock clock;
    private final UuidV7 ids;

    ProposeAdoption(AdoptionRows rows, Editions editions, AdvanceLedger ledger, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.ledger = ledger;
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /**
     * Appends the proposal.
     *
     * @throws Refusal if the policy or its value is unknown, the month has no edition, the reason is missing, or the very same reading
     *     from that month on waits for its answer
     */
    PolicyAdoption propose(Caller caller, AdoptionProposal proposal) {
        String value = demandSound(proposal);
        return Transactions.retrying(() -> append(caller, proposal, value));
    }

    private PolicyAdoption append(Caller caller, AdoptionProposal proposal, String value) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PolicyAdoptionRow row = new PolicyAdoptionRow();
        row.id = ids.next();
        row.hallId = caller.hall().id();
        row.policy = proposal.policy();
        row.value = value;
        row.fromMonth = proposal.from().toString();
        row.reason = proposal.reason();
        row.author = caller.account();
        row.at = now;
        row.position =
                ledger.advance(caller.hall()); // the hall's lock: of two at one instant the second sees the first
        demandNoneWaits(caller, row);
        rows.append(row);
        return row.adoption(null);
    }

    private void demandNoneWaits(Caller caller, PolicyAdoptionRow row) {
        rows.waiting(caller.hall(), row.policy, row.value, row.fromMonth).ifPresent(waiting -> {
            throw new Refusal(
                    ProblemType.STATE_CONFLICT,
                    waiting.author + " 已经提议从 " + row.fromMonth + " 起采用这一取值，正等待答复；请答复那一条，不必另行提议");
        });
    }

    /** The value, written as results write it. */
    private String demandSound(AdoptionProposal proposal) {
        Edition edition = editions.inForceIn(proposal.from())
                .orElseThrow(() ->
                        Refusal.of(ProblemType.NOT_PROCESSABLE, "/from", proposal.from() + " 尚无考核办法，请选择考核办法施行以后的月份"));
        if (proposal.reason().isBlank()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/reason", "请写明采用这一口径的理由");
        }
        BodyText.demandShortReason(proposal.reason());
        try {
            return edition.readings()
                    .with(proposal.policy(), proposal.value())
                    .asMap()
                    .getOrDefault(proposal.policy(), proposal.value());
        } catch (UnknownReading unknown) {
            String pointer = Policy.named(proposal.policy()).isPresent() ? "/value" : "/policy";
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, unknown.detail());
        }
    }
}
