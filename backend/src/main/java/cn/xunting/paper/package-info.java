/**
 * 文件: scanned papers that records name, PDF or picture, under the SHA-256 of what was received. Knows no record; may touch the file system.
 */
@NullMarked
package cn.xunting.paper;

import org.jspecify.annotations.NullMarked;
