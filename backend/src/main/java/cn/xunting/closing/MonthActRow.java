package cn.xunting.closing;

import cn.xunting.access.Caller;
import cn.xunting.model.MonthActKind;
import cn.xunting.model.wire.office.MonthAct;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "month_act")
class MonthActRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    long position;
    String month = "";
    int revision;

    @Enumerated(EnumType.STRING)
    MonthActKind kind = MonthActKind.CLOSED;

    String reason = "";
    String author = "";
    Instant at = Instant.EPOCH;

    @Nullable
    String seal;

    /** An act of the caller's, still without its id and reason. */
    static MonthActRow of(Caller caller, YearMonth month, MonthActKind kind, int revision, Instant now, long position) {
        MonthActRow act = new MonthActRow();
        act.hallId = caller.hall().id();
        act.position = position;
        act.month = month.toString();
        act.revision = revision;
        act.kind = kind;
        act.author = caller.account();
        act.at = now;
        return act;
    }

    MonthAct act() {
        return new MonthAct(kind, revision, author, at, reason, seal);
    }
}
