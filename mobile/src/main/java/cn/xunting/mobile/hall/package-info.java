/** The phone's copy of what a patrol needs (roster, editions, findings, who is signed in), so that every screen works without a network. Written by sync, read by view models. */
@NullMarked
package cn.xunting.mobile.hall;

import org.jspecify.annotations.NullMarked;
