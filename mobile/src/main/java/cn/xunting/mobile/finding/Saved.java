package cn.xunting.mobile.finding;

import java.util.UUID;

/** 已存本机 — a finding the outbox keeps, which can still be taken back for some seconds. */
public record Saved(UUID id, String label, String unit) {}
