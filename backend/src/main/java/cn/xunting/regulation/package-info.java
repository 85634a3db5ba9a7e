/**
 * The dated editions of the regulation (考核办法): items, marks and the readings chosen where the text is open, read from
 * {@code resources/regulation/*.yaml}. Touches the shared model and SnakeYAML alone; whoever needs a number of the
 * regulation asks an {@link cn.xunting.regulation.Edition} for it.
 */
@NullMarked
package cn.xunting.regulation;

import org.jspecify.annotations.NullMarked;
