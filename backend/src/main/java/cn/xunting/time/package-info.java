/** The one clock of the backend; everything else is handed it. */
@NullMarked
package cn.xunting.time;

import org.jspecify.annotations.NullMarked;
