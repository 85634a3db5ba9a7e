package cn.xunting.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "notice_read")
class NoticeReadRow {
    @EmbeddedId
    Place place = new Place(0, new UUID(0, 0));

    Instant readAt = Instant.EPOCH;

    static NoticeReadRow of(long account, UUID notice, Instant now) {
        NoticeReadRow row = new NoticeReadRow();
        row.place = new Place(account, notice);
        row.readAt = now;
        return row;
    }

    @Embeddable
    record Place(long accountId, UUID noticeId) {}
}
