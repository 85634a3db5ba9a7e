/**
 * 荣誉与奖励: decisions that stop a reward, and who is rewarded for a month. Knows no month's life; whoever closes a month asks here.
 */
@NullMarked
package cn.xunting.honours;

import org.jspecify.annotations.NullMarked;
