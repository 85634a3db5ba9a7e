/**
 * 月度结果: reads a month's facts and the roster, has them scored, ranks. Writes nothing to the ledger.
 */
@NullMarked
package cn.xunting.month;

import org.jspecify.annotations.NullMarked;
