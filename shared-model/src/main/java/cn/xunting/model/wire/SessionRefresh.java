package cn.xunting.model.wire;

/** 续期 — the body of {@code POST /sessions/refresh}; the token is spent by it. */
public record SessionRefresh(String refreshToken) {}
