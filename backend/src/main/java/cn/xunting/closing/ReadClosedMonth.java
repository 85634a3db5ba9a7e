package cn.xunting.closing;

import cn.xunting.hall.Hall;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.SealedMonth;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** 查询已关账的月份 — the sealed month that holds, for whoever makes papers of it. */
@ApplicationScoped
public class ReadClosedMonth {
    private final MonthRows rows;
    private final Dossiers dossiers;
    private final ForeseeClose foresee;

    ReadClosedMonth(MonthRows rows, Dossiers dossiers, ForeseeClose foresee) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.foresee = foresee;
    }

    /**
     * The month as it was sealed last.
     *
     * @throws Refusal while the month is open, also where it has been opened again
     */
    @Transactional
    public SealedMonth read(Hall hall, YearMonth month) {
        MonthLife life = MonthLife.of(rows.acts(hall, month));
        if (life.isOpen()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, month + " 还没有关账，文件只按封存的结果出。请先按检查单办完并关账");
        }
        return dossiers.sealed(hall, month, life.revision());
    }

    /**
     * The same, and for an open month the draft of what would be sealed now, whose seal is empty.
     *
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    public SealedMonth readOrForesee(Hall hall, YearMonth month) {
        MonthLife life = MonthLife.of(rows.acts(hall, month));
        return life.isOpen()
                ? new SealedMonth("", foresee.of(hall, month))
                : dossiers.sealed(hall, month, life.revision());
    }
}
