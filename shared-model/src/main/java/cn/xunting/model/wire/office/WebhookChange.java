package cn.xunting.model.wire.office;

import java.util.List;

/**
 * 修改网络回调 — the body of {@code PUT /webhooks/{id}}.
 *
 * @param kinds what to tell of from now on, as in {@link NewWebhook}
 */
public record WebhookChange(List<NoticeKind> kinds) {
    public WebhookChange {
        kinds = List.copyOf(kinds);
    }
}
