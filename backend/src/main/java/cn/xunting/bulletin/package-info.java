/**
 * 通报: the bulletin of a closed month in the official layout, its wording from a template the office can replace. Reads sealed
 * months; keeps nothing.
 */
@NullMarked
package cn.xunting.bulletin;

import org.jspecify.annotations.NullMarked;
