package cn.xunting.scoring;

import cn.xunting.model.UnitKind;

/** 参评单位 — a unit with the sheet it competes with. */
public record Contender(String unit, UnitKind kind, ScoreSheet sheet) {}
