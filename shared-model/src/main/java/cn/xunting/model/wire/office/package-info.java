/** What the console and other programs exchange with the backend and no phone ever reads. */
@NullMarked
package cn.xunting.model.wire.office;

import org.jspecify.annotations.NullMarked;
