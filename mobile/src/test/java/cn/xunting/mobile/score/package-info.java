@org.jspecify.annotations.NullMarked
package cn.xunting.mobile.score;
