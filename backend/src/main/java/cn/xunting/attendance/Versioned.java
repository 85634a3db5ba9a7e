package cn.xunting.attendance;

/** 带版本的内容 — something as it stands, and the version that a change of it must name. */
public record Versioned<T>(T value, long version) {}
