package cn.xunting.model.wire.office;

/** 重开 — the body of a reopening: the first leader's proposes it, a second leader's does it. */
public record ReopenOrder(String reason) {}
