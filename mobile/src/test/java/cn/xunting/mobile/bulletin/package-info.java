/** The whole flow: the phone's real outbox and sync against the real backend and its embedded database. */
@NullMarked
package cn.xunting.mobile.bulletin;

import org.jspecify.annotations.NullMarked;
