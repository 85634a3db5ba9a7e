/**
 * What a phone says and asks: batches up, changes down. Splits a batch to the features that keep its parts and keeps
 * itself only what the hall does not know.
 */
@NullMarked
package cn.xunting.sync;

import org.jspecify.annotations.NullMarked;
