/** Tests of the pages: what a browser sends and is shown. */
@NullMarked
package cn.xunting.console;

import org.jspecify.annotations.NullMarked;
