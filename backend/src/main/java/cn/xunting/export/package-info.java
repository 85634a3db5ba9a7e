/**
 * 导出: the month's tables as xlsx, CSV and JSON, the notice of a finding, and labels for units. Reads sealed months and the
 * ledger; writes streams and keeps nothing.
 */
@NullMarked
package cn.xunting.export;

import org.jspecify.annotations.NullMarked;
