/**
 * 门口 — what a request passes before anybody reads it or asks who sent it: where it comes from, how large it is and how
 * fast they come.
 */
@NullMarked
package cn.xunting.gate;

import org.jspecify.annotations.NullMarked;
