/** A finding that was recorded in error is withdrawn by who recorded it, with a reason, while nobody has verified it. Knows no network, no Attach; the view alone knows a scene. */
@NullMarked
package cn.xunting.mobile.withdraw;

import org.jspecify.annotations.NullMarked;
