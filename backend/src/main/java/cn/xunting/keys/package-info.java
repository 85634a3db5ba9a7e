/**
 * Secrets of the installation that never enter the database: files that only their owner may read. Everything that signs asks
 * here; nothing here knows what is signed.
 */
@org.jspecify.annotations.NullMarked
package cn.xunting.keys;
