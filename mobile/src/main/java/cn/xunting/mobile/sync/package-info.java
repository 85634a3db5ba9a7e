/** The only place that knows the network: signing in, sending the outbox, fetching changes. */
@NullMarked
package cn.xunting.mobile.sync;

import org.jspecify.annotations.NullMarked;
