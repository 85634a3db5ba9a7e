package cn.xunting.ledger;

import cn.xunting.hall.Hall;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** 异议期 — until when a finding can be disputed; the dispute feature sets it. */
public interface DisputeTerm {
    /** Tells, of the day the hall received a finding, the last day to dispute it. */
    UnaryOperator<LocalDate> lastDay(Hall hall);
}
