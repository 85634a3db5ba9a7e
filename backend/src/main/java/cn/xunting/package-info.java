@NullMarked
package cn.xunting;

import org.jspecify.annotations.NullMarked;
