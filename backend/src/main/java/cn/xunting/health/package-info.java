/**
 * What an operator must know before users notice: little room on the disk, a clock that runs wrong. Asked at {@code /q/health/well};
 * what other features watch of themselves stands with them. May know {@code time} only.
 */
@NullMarked
package cn.xunting.health;

import org.jspecify.annotations.NullMarked;
