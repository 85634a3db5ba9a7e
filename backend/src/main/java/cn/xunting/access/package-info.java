/**
 * Who is calling and what they may: accounts, sessions, tokens and roles. Other features see only the
 * {@link cn.xunting.access.Caller}; every endpoint is closed to whoever is not named.
 */
@NullMarked
package cn.xunting.access;

import org.jspecify.annotations.NullMarked;
