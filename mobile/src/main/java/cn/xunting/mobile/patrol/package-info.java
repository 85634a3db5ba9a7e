/** The patrol: today's windows in the order they are walked, and one window with its people and items. Reads the hall copy and the outbox, writes neither. */
@NullMarked
package cn.xunting.mobile.patrol;

import org.jspecify.annotations.NullMarked;
