/**
 * Findings that follow from the roster and wait for a reviewer: derived on reading, answered once, recorded in the ledger
 * when accepted. It reads the roster and writes through the ledger's use cases; only this feature touches its answers.
 */
@NullMarked
package cn.xunting.proposal;

import org.jspecify.annotations.NullMarked;
