package cn.xunting.model.wire.office;

import java.util.List;

/**
 * 登记网络回调 — the body of {@code POST /webhooks}.
 *
 * @param url where to send to, https, of a host the installation allows
 * @param kinds what to tell of: {@code FINDING}, {@code DECISION}, {@code DISPUTE}, {@code DISPUTE_ANSWERED}
 */
public record NewWebhook(String url, List<NoticeKind> kinds) {
    public NewWebhook {
        kinds = List.copyOf(kinds);
    }
}
