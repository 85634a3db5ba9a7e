/** A unit's representative answers a finding on the inspector's phone, with their own PIN; or their absence is recorded. */
@NullMarked
package cn.xunting.mobile.confirm;

import org.jspecify.annotations.NullMarked;
