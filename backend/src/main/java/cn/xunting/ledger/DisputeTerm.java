package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** 异议期与裁定期 — until when a finding can be disputed and a dispute decided; the dispute feature sets it. */
public interface DisputeTerm {
    /** Tells, of the day the hall received a finding, the last day to dispute it. */
    UnaryOperator<LocalDate> lastDay(Hall hall);

    /** Tells, of the day the hall received a dispute, the last day to decide it. */
    UnaryOperator<LocalDate> lastDayToDecide(Hall hall);
}
