/** The phone's one write path: what an inspector taps is durable here before the screen moves on, and stays until the server has confirmed it. Knows no network, no JavaFX scene, no Attach. */
@NullMarked
package cn.xunting.mobile.outbox;

import org.jspecify.annotations.NullMarked;
