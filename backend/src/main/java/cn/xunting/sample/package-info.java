/**
 * The sample hall: invented units, people, sign-ins and findings of the current month, for demonstrations and tests of the whole.
 * Reads its own resources through {@code imports} and touches nothing else.
 */
@NullMarked
package cn.xunting.sample;

import org.jspecify.annotations.NullMarked;
