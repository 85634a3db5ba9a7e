/** The one encrypted file in which a phone hands its queue over when no network does: written by the phone, read by the backend. Knows the JDK's cryptography and nothing of either end. */
@NullMarked
package cn.xunting.model.queue;

import org.jspecify.annotations.NullMarked;
