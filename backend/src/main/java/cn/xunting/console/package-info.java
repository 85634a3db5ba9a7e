/**
 * 控制台 — the same truth in a browser: pages rendered on the server below {@code /console}. A page calls the API's own
 * operations in the same process, so whoever may do what, and the words of every refusal, are the API's; nothing imports this
 * package.
 */
@NullMarked
package cn.xunting.console;

import org.jspecify.annotations.NullMarked;
