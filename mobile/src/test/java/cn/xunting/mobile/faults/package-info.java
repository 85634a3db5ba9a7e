/** The fault suite: a real app process is killed at seeded points while it taps and syncs through a network that misbehaves, against the real backend. */
@org.jspecify.annotations.NullMarked
package cn.xunting.mobile.faults;
