/** 扫码: opens a unit by the label on its counter. Knows the camera and the reader as ports, and ZXing in one class. */
@NullMarked
package cn.xunting.mobile.scan;

import org.jspecify.annotations.NullMarked;
