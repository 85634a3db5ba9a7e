/** The phone's own controls, theme, icons and font, and the navigator that stacks screens. Knows JavaFX alone: no view model, no outbox, no device. */
@NullMarked
package cn.xunting.mobile.kit;

import org.jspecify.annotations.NullMarked;
