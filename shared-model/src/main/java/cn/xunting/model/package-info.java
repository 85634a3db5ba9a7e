/**
 * The vocabulary both ends speak: enumerations, points and identifiers of the field. Depends on the JDK and JSpecify
 * alone, so that the phone's native compiler and the backend can share every class.
 */
@NullMarked
package cn.xunting.model;

import org.jspecify.annotations.NullMarked;
