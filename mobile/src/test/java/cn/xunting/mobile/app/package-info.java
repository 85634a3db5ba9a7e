/** The screens tapped through as an inspector does. Test code. */
@NullMarked
package cn.xunting.mobile.app;

import org.jspecify.annotations.NullMarked;
