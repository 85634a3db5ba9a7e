/** The language the app speaks. Chinese stands in the code where it is said; every other language is looked up by it. Knows nothing of the app. */
@NullMarked
package cn.xunting.mobile.language;

import org.jspecify.annotations.NullMarked;
