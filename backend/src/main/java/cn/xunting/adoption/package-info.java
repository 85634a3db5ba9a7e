/**
 * 采用口径: which readings a hall adopts from which month on, on one person's proposal and another's consent; whoever scores a
 * month asks here. Touches the ledger's position, the editions and the caller; knows neither intake nor results.
 */
@NullMarked
package cn.xunting.adoption;

import org.jspecify.annotations.NullMarked;
