/**
 * 查实: the queue of findings that count only once verified. It reads the ledger and the hall's calendar; the verifying itself is
 * a decision, which the ledger takes.
 */
@NullMarked
package cn.xunting.verification;

import org.jspecify.annotations.NullMarked;
