package cn.xunting.ledger;

import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.SignatureMark;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.SyncDecision;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "decision")
class DecisionRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    long position;
    UUID findingId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    DecisionKind kind = DecisionKind.ACKNOWLEDGED;

    /** The finding's state from this decision on. */
    @Enumerated(EnumType.STRING)
    FindingState state = FindingState.RECORDED;

    String reason = "";
    String author = "";
    Instant receivedAt = Instant.EPOCH;

    @Nullable
    Instant phoneTime;

    @Nullable
    String device;

    /** On whose phone the author signed it. */
    @Nullable
    String via;

    @Nullable
    UUID signatureEnrolment;

    @Nullable
    String signatureMac;

    @Nullable
    @Enumerated(EnumType.STRING)
    SignatureMark mark;

    /** As it was sent, with the photos it names. */
    SyncDecision said(List<String> photos) {
        return new SyncDecision(id, findingId, kind, reason, phoneTime, device, photos, signature());
    }

    private @Nullable Signature signature() {
        return signatureEnrolment == null || signatureMac == null
                ? null
                : new Signature(signatureEnrolment, signatureMac);
    }

    Decision decision(List<PhotoLink> photos) {
        return new Decision(id, kind, reason, author, receivedAt, phoneTime, device, photos, via, mark);
    }
}
