package cn.xunting.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "decision_photo")
class DecisionPhotoRow {
    @EmbeddedId
    Place place = new Place(new UUID(0, 0), 0);

    long hallId;
    String sha256 = "";

    @Embeddable
    record Place(UUID decisionId, int ordinal) {}
}
