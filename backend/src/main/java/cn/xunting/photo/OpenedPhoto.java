package cn.xunting.photo;

import java.io.InputStream;

/**
 * 已打开的照片.
 *
 * @param content the picture as it is kept; whoever gets it closes it
 */
record OpenedPhoto(String mediaType, InputStream content) {}
