package cn.xunting.model.wire.office;

import java.time.Instant;

/**
 * 手机开通 — a code that signs one phone in, once; shown this once and kept nowhere.
 *
 * @param code to be typed on the phone
 * @param link server and code in one text: {@code xunting://enrol?server=…&code=…}
 * @param qrSvg the link as a QR code, a picture in SVG
 */
public record Enrolment(String account, String code, Instant expiresAt, String link, String qrSvg) {
    @Override
    public String toString() {
        return "Enrolment[account=" + account + ", expiresAt=" + expiresAt + "]";
    }
}
