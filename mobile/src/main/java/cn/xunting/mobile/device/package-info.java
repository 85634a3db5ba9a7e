/** The phone itself behind the ports: Attach on Android and iOS, stand-ins on a desktop. The only package that may import Attach; decides nothing of the domain. */
@NullMarked
package cn.xunting.mobile.device;

import org.jspecify.annotations.NullMarked;
