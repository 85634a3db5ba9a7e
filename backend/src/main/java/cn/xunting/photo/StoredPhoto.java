package cn.xunting.photo;

/**
 * 已存照片 — what is said of a photo without opening it.
 *
 * @param bytes the size of what is kept
 */
record StoredPhoto(String mediaType, long bytes) {}
