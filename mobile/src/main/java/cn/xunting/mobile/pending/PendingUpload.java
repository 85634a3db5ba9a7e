package cn.xunting.mobile.pending;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.port.Uplink.Upload;

/**
 * 正在上传 — how far a line's photos are.
 *
 * @param fraction of 1, for the bar; in whole hundredths, so that bar and words move together
 * @param words the same to read, for the bar's colour alone says nothing
 */
public record PendingUpload(double fraction, String words) {
    static PendingUpload of(Upload upload) {
        int percent = upload.percent();
        return new PendingUpload(percent / 100.0, say("正在上传 {0}%", percent));
    }
}
