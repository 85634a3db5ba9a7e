package cn.xunting.closing;

import cn.xunting.model.MonthActKind;
import cn.xunting.model.wire.office.MonthAct;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    MonthAct act() {
        return new MonthAct(kind, revision, author, at, reason, seal);
    }
}
