package cn.xunting.notice.webhook;

import cn.xunting.model.wire.office.NoticeKind;
import cn.xunting.model.wire.office.Webhook;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "webhook")
class WebhookRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    String url = "";
    String kinds = "";
    String sealedSecret = "";
    String author = "";
    Instant createdAt = Instant.EPOCH;

    @Nullable
    Instant endedAt;

    long position;
    Instant restsTo = Instant.EPOCH;

    List<NoticeKind> kinds() {
        return Arrays.stream(kinds.split(" ", -1)).map(NoticeKind::valueOf).toList();
    }

    Webhook view(@Nullable String shownOnce) {
        return new Webhook(id, url, kinds(), author, createdAt, shownOnce);
    }
}
