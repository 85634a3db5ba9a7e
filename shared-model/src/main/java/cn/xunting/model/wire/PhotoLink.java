package cn.xunting.model.wire;

import cn.xunting.model.PhotoPresence;

/**
 * 照片 — a photo a finding names.
 *
 * @param href path of the picture
 * @param thumbnail path of the small picture
 */
public record PhotoLink(String sha256, String href, String thumbnail, PhotoPresence presence) {}
