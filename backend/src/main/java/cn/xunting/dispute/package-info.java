/**
 * 异议: until when a finding can be disputed, which disputes wait for a reviewer's answer, and what became of them. It counts
 * in the working days of the hall's calendar and reads the ledger, which keeps the disputes themselves.
 */
@NullMarked
package cn.xunting.dispute;

import org.jspecify.annotations.NullMarked;
