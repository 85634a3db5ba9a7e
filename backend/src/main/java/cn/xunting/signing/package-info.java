/**
 * Signatures of representatives on phones that are not theirs: what their PINs have made, who can sign today, and whether a
 * signature fits. Knows accounts and the roster; of findings only the statement that was signed.
 */
@NullMarked
package cn.xunting.signing;

import org.jspecify.annotations.NullMarked;
