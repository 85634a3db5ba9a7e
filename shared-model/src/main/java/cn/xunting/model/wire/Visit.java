package cn.xunting.model.wire;

import java.time.Instant;

/**
 * 到访 — a window the inspector has been at.
 *
 * @param nothingFound said by the inspector, not derived
 */
public record Visit(String unit, Instant at, boolean nothingFound) {}
