package cn.xunting.model.wire.office;

import org.jspecify.annotations.Nullable;

/** 取消 — takes back what was asked for or declared. */
public record Cancellation(@Nullable String reason) {}
