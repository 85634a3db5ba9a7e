/**
 * 网络回调: tells addresses that the installation allows of what happens in a hall, signed and repeated until it has arrived. It
 * reads the ledger behind the phones' backs and keeps its own book of deliveries.
 */
@NullMarked
package cn.xunting.notice.webhook;

import org.jspecify.annotations.NullMarked;
