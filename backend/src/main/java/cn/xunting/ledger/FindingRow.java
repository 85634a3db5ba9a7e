package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.model.wire.FindingReport;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "finding")
class FindingRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    long position;
    String month = "";
    String item = "";
    String unit = "";

    @Nullable
    String staffNo;

    @Nullable
    String counter;

    Instant occurredAt = Instant.EPOCH;
    int quantity;

    @Nullable
    String matter;

    String note = "";

    @Nullable
    String patrol;

    @Nullable
    Instant phoneTime;

    @Nullable
    String device;

    String recorder = "";
    Instant receivedAt = Instant.EPOCH;

    /** Whether the caller may read it: who reads the hall, represents the unit, or is the person it names. */
    boolean isReadBy(Caller caller) {
        return caller.reads(unit, staffNo);
    }

    void set(FindingReport report) {
        item = report.item();
        unit = report.unit();
        staffNo = report.staffNo();
        counter = report.counter();
        occurredAt = report.occurredAt();
        quantity = report.quantity();
        matter = report.matter();
        note = report.note();
        patrol = report.patrol();
        phoneTime = report.phoneTime();
        device = report.device();
    }

    FindingReport report(List<String> photos) {
        return new FindingReport(
                item, unit, staffNo, counter, occurredAt, quantity, matter, note, photos, patrol, phoneTime, device);
    }
}
