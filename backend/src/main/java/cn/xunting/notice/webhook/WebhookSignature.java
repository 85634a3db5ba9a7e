package cn.xunting.notice.webhook;

import cn.xunting.keys.SigningKey;

/** 签名 — of a message and the second it was sent in, so that neither can be changed and an old one is known as such. */
final class WebhookSignature {
    private WebhookSignature() {}

    /** What stands in {@code X-Xunting-Signature}. */
    static String of(String secret, long second, String body) {
        return "t=" + second + ",v1=" + new SigningKey("webhook", secret).sign(second + "." + body);
    }
}
