/** What a phone's native image cannot forgive, looked for in what is built: no phone and no native compiler is needed to find it. */
@NullMarked
package cn.xunting.mobile.guard;

import org.jspecify.annotations.NullMarked;
