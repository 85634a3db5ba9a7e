/** Stand-ins for the device, the store and the network, and a hall to try the screens on. Test code. */
@NullMarked
package cn.xunting.mobile.sample;

import org.jspecify.annotations.NullMarked;
