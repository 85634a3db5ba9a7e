/**
 * 巡查: where inspectors have been, also when nothing was found. Takes what phones report; scores do not rest on it.
 */
@NullMarked
package cn.xunting.patrol;

import org.jspecify.annotations.NullMarked;
