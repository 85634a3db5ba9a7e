/**
 * The records that travel between phone and backend, one JSON object each. A component that may be absent is
 * {@code @Nullable} and is then left out of the JSON; a list is never null.
 */
@NullMarked
package cn.xunting.model.wire;

import org.jspecify.annotations.NullMarked;
