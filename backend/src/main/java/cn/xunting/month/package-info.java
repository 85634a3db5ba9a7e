/**
 * 月度结果: reads a month's facts, the roster and the adopted readings, has them scored, ranks. Writes nothing to the ledger.
 */
@NullMarked
package cn.xunting.month;

import org.jspecify.annotations.NullMarked;
