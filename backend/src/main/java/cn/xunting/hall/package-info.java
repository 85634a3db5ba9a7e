/**
 * Halls and their rosters: units, people and who serves where, by date. Other features read the roster through
 * {@link cn.xunting.hall.ReadRoster}; only this feature touches its rows.
 */
@NullMarked
package cn.xunting.hall;

import org.jspecify.annotations.NullMarked;
