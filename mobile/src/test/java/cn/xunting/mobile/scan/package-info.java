/** Labels in pictures as a hand takes them, and what the phone makes of them. */
@NullMarked
package cn.xunting.mobile.scan;

import org.jspecify.annotations.NullMarked;
