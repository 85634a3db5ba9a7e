/**
 * Keeps photos as files named by the SHA-256 of what was received, without the positions that cameras write into them,
 * and makes their thumbnails. Knows nothing of findings; may touch the file system and ImageIO.
 */
@NullMarked
package cn.xunting.photo;

import org.jspecify.annotations.NullMarked;
