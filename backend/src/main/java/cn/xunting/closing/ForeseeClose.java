package cn.xunting.closing;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.DossierClose;
import cn.xunting.model.wire.office.DossierOutcome;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.month.GatherBasis;
import cn.xunting.month.ScoreBasis;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** 预关账 — what would be sealed if the month were closed now. Keeps nothing. */
@ApplicationScoped
class ForeseeClose {
    private final GatherBasis basis;
    private final Editions editions;
    private final Clock clock;

    ForeseeClose(GatherBasis basis, Editions editions, Clock clock) {
        this.basis = basis;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The dossier, of no revision and by nobody.
     *
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    MonthDossier of(Hall hall, YearMonth month) {
        DossierBasis closing = basis.gather(hall, month, new DossierClose(0, 0, clock.instant(), "", List.of(), ""));
        return new MonthDossier(closing, outcome(closing));
    }

    /** What a basis comes to under the edition of its month. */
    DossierOutcome outcome(DossierBasis closing) {
        return ScoreBasis.score(closing, editions.inForceIn(closing.month()).orElseThrow());
    }
}
