package cn.xunting.hall;

import cn.xunting.model.wire.office.Readiness;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "staff_readiness")
class StaffReadinessRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;

    /** Absent in rows older than the chain. */
    @Nullable
    Long position;

    String staffNo = "";
    boolean uniform;
    boolean trained;
    String author = "";
    Instant at = Instant.EPOCH;

    Readiness readiness() {
        return new Readiness(uniform, trained);
    }
}
