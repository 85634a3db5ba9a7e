/** What the app needs from the device and the network, as small interfaces. Adapters live in device and sync; tests bring their own. */
@NullMarked
package cn.xunting.mobile.port;

import org.jspecify.annotations.NullMarked;
