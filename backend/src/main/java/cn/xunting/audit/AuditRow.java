package cn.xunting.audit;

import cn.xunting.keys.Chain;
import cn.xunting.model.wire.office.AuditAction;
import cn.xunting.model.wire.office.AuditEntry;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRow {
    @EmbeddedId
    Place place = new Place(0, 0);

    Instant at = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    AuditAction action = AuditAction.CHANGE;

    @Nullable
    String account;

    String operation = "";
    String target = "";
    int status;
    String detail = "";
    String address = "";

    @Nullable
    String device;

    String keyId = "";
    String mac = "";

    AuditEntry entry() {
        return new AuditEntry(place.number(), at, action, account, operation, target, status, detail, address, device);
    }

    /** What its link is made over: every column, each on a line that nothing in it can break. */
    String content() {
        return List.of(at, action, Objects.toString(account, "\0"), operation, target, status, detail, address).stream()
                        .map(AuditRow::line)
                        .reduce("", String::concat)
                + line(Objects.toString(device, "\0"));
    }

    Chain.Link link() {
        return new Chain.Link(keyId, mac);
    }

    private static String line(Object value) {
        String text = value.toString();
        return text.length() + ":" + text + "\n";
    }

    @Embeddable
    record Place(long hallId, long number) {}
}
