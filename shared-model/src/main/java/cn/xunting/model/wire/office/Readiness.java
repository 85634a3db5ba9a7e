package cn.xunting.model.wire.office;

/** 上岗准备 — the body and answer of {@code PUT /staff/{staffNo}/readiness}: what a new person has before duty, 四(七)2. */
public record Readiness(boolean uniform, boolean trained) {}
