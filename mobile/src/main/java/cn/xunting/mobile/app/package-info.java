/** Puts the app together: opens the engine, builds the screens, and leads from one to the next. The only package that knows them all. */
@NullMarked
package cn.xunting.mobile.app;

import org.jspecify.annotations.NullMarked;
