/**
 * 审计: who did what, when, from where, in a log that is only ever appended to and chained, and the check of that chain and the
 * ledger's. It watches the edge and reads the chains; nothing depends on it but the edge of signing in.
 */
@NullMarked
package cn.xunting.audit;

import org.jspecify.annotations.NullMarked;
