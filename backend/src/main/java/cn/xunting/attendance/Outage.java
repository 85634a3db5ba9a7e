package cn.xunting.attendance;

import java.time.LocalDateTime;
import java.util.UUID;

/** 签到机停机 — declared; it excuses everyone the points whose time lies in it, both ends included, by the hall's clock. */
public record Outage(UUID id, LocalDateTime from, LocalDateTime to, String reason) {
    public Outage {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An outage that ends before it begins: " + id);
        }
    }

    public boolean covers(LocalDateTime time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
