/** The first screen: which server, which account, and a new password where the server demands one. Knows the sign-in gate and what the phone remembers, not the network. */
@NullMarked
package cn.xunting.mobile.signin;

import org.jspecify.annotations.NullMarked;
