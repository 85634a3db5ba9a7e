/** Files that survive a kill at any instant: named strings in one store file, photos in a folder. Knows neither what they mean nor the network; used by outbox and hall alone. */
@NullMarked
package cn.xunting.mobile.store;

import org.jspecify.annotations.NullMarked;
