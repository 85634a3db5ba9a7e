package cn.xunting.proposal;

import cn.xunting.model.wire.office.ProposalAnswer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "proposal_answer")
class ProposalAnswerRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;

    /** Absent in rows older than the chain. */
    @Nullable
    Long position;

    String item = "";
    String unit = "";
    String staffNo = "";
    LocalDate day = LocalDate.EPOCH;
    boolean accepted;
    String reason = "";
    String author = "";
    Instant at = Instant.EPOCH;

    UnapprovedChange change() {
        return new UnapprovedChange(id, item, unit, staffNo, day);
    }

    ProposalAnswer answer() {
        return new ProposalAnswer(accepted, reason, author, at);
    }
}
