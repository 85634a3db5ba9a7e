/** The one JSON form of the wire, written and read without reflection. Knows the records of the wire and nothing of who sends or keeps them. */
@NullMarked
package cn.xunting.mobile.json;

import org.jspecify.annotations.NullMarked;
