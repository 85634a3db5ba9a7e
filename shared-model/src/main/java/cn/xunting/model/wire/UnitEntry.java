package cn.xunting.model.wire;

import cn.xunting.model.UnitKind;

/** 单位 — a window or department of the roster, in patrol order. */
public record UnitEntry(String code, UnitKind kind, String name, int patrolOrder) {}
