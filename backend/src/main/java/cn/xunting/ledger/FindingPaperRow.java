package cn.xunting.ledger;

import cn.xunting.model.wire.office.FindingPaper;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "finding_paper")
class FindingPaperRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    long position;
    UUID findingId = new UUID(0, 0);
    String sha256 = "";
    String author = "";
    Instant at = Instant.EPOCH;

    FindingPaper paper() {
        return new FindingPaper(sha256, author, at);
    }
}
