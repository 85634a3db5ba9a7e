/** 测量 — how fast a month is scored, and how much memory many months take. */
@NullMarked
package cn.xunting.benchmark;

import org.jspecify.annotations.NullMarked;
