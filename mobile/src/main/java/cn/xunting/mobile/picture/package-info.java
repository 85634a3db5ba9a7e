/** Pictures as plain pixels, made smaller and written as JPEG without anything of the desktop. Knows no screen and no file. */
@NullMarked
package cn.xunting.mobile.picture;

import org.jspecify.annotations.NullMarked;
