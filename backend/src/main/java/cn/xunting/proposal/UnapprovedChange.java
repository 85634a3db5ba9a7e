package cn.xunting.proposal;

import cn.xunting.hall.Hall;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PostingEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * 未见批准的人员变动 — a posting that began after the roster was founded and names no approval, 四(七)1–2.
 *
 * @param id the same for the same posting, and that of the finding once accepted
 * @param day the posting's first
 */
record UnapprovedChange(UUID id, String item, String unit, String staffNo, LocalDate day) {
    static final String CHIEF = "S7.1";
    static final String STAFF = "S7.2";
    private static final LocalTime START_OF_DUTY = LocalTime.of(9, 0);

    static UnapprovedChange of(Hall hall, PostingEntry posting) {
        String item = switch (posting.role()) {
            case CHIEF_REPRESENTATIVE -> CHIEF;
            case STAFF -> STAFF;
        };
        return new UnapprovedChange(id(hall, posting), item, posting.unit(), posting.staffNo(), posting.from());
    }

    private static UUID id(Hall hall, PostingEntry posting) {
        String name = String.join(
                "\n",
                "posting without approval",
                Long.toString(hall.id()),
                posting.staffNo(),
                posting.unit(),
                posting.role().name(),
                posting.from().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the other is the change of the chief representative that this change of staff comes with. */
    boolean comesWith(UnapprovedChange other) {
        return item.equals(STAFF)
                && other.item.equals(CHIEF)
                && other.unit.equals(unit)
                && other.staffNo.equals(staffNo)
                && other.day.equals(day);
    }

    Instant occurredAt(HallTime time) {
        return day.atTime(START_OF_DUTY).atZone(time.zone()).toInstant();
    }

    String reason() {
        return item.equals(CHIEF) ? "花名册显示此人自 " + day + " 起任首席代表，没有登记批准文号" : "花名册显示此人自 " + day + " 起在本单位工作，没有登记批准文号";
    }

    FindingReport report(HallTime time) {
        return new FindingReport(
                item, unit, staffNo, null, occurredAt(time), 1, null, reason(), List.of(), null, null, null);
    }
}
