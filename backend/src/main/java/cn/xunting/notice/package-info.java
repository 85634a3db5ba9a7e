/**
 * 通知: what each account should hear of, derived from the ledger whenever it is asked for; kept is only what was read. It
 * reads ledger, calendar, accounts and roster and writes to none of them.
 */
@NullMarked
package cn.xunting.notice;

import org.jspecify.annotations.NullMarked;
