@NullMarked
package cn.xunting.mobile;

import org.jspecify.annotations.NullMarked;
