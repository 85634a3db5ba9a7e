/** The JSON form of the wire, as the backend reads and writes it. Touches Jackson; knows no feature. */
@NullMarked
package cn.xunting.wire;

import org.jspecify.annotations.NullMarked;
