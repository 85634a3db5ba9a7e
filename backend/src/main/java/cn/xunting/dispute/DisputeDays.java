package cn.xunting.dispute;

import cn.xunting.attendance.Calendar;
import cn.xunting.attendance.ReadTime;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.DisputeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 异议期与裁定期 — a rule of the house, not of the regulation, and so a setting of the installation: how many working days there are
 * to dispute a finding after its receipt, and to decide after the dispute's. The day of receipt itself is not counted.
 */
@ApplicationScoped
class DisputeDays implements DisputeTerm {
    private final ReadTime time;
    private final int toDispute;
    private final int toDecide;

    DisputeDays(
            ReadTime time,
            @ConfigProperty(name = "xunting.dispute.days") int toDispute,
            @ConfigProperty(name = "xunting.dispute.decision-days") int toDecide) {
        if (toDispute < 1 || toDecide < 1) {
            throw new IllegalArgumentException(
                    "XUNTING_DISPUTE_DAYS and XUNTING_DISPUTE_DECISION_DAYS are working days, 1 or more");
        }
        this.time = time;
        this.toDispute = toDispute;
        this.toDecide = toDecide;
    }

    @Override
    public UnaryOperator<LocalDate> lastDay(Hall hall) {
        Calendar calendar = time.calendar(hall);
        return received -> calendar.workingDayAfter(received, toDispute);
    }

    @Override
    public UnaryOperator<LocalDate> lastDayToDecide(Hall hall) {
        Calendar calendar = time.calendar(hall);
        return received -> decideBy(calendar, received);
    }

    /** The last day to decide a dispute received on a day. */
    LocalDate decideBy(Calendar calendar, LocalDate received) {
        return calendar.workingDayAfter(received, toDecide);
    }
}
