/**
 * 关账: what stands in the way of a month's close, the close itself with its seal, publication, and reopening by two. Keeps closed
 * months and answers them; knows the results, and the ledger that it orders itself into.
 */
@NullMarked
package cn.xunting.closing;

import org.jspecify.annotations.NullMarked;
