/**
 * The scoring of a month: a pure function from the facts of a unit and an edition of the regulation to a score sheet, and
 * from the sheets to ranks and titles. Touches the shared model and the regulation alone: no clock, database, JSON,
 * locale or floating point.
 */
@NullMarked
package cn.xunting.scoring;

import org.jspecify.annotations.NullMarked;
