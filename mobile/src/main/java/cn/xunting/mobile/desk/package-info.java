/** What every screen's logic shares: today's facts as hall copy and outbox hold them, the favourite items, settings, and the threads work is done on. Knows no JavaFX scene, no network, no Attach. */
@NullMarked
package cn.xunting.mobile.desk;

import org.jspecify.annotations.NullMarked;
