/** The scores screen: a representative's own unit with its reasons and what one more finding would come to, and rankings for whoever may see them. Reads the hall's copy; knows no network. */
@NullMarked
package cn.xunting.mobile.score;

import org.jspecify.annotations.NullMarked;
