/** The outbox as the inspector sees it: where each item is, why, and what to do about it. */
@NullMarked
package cn.xunting.mobile.pending;

import org.jspecify.annotations.NullMarked;
