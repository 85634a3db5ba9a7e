/**
 * What a representative signs on an inspector's phone, and how: the same on the phone, which makes signatures, and on the server,
 * which checks them.
 */
@NullMarked
package cn.xunting.model.signing;

import org.jspecify.annotations.NullMarked;
