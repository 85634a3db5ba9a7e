package cn.xunting.model.wire.office;

/**
 * 停机申报 — when the sign-in machine did not work.
 *
 * @param from by the hall's clock, {@code 2023-10-09 08:00}
 * @param to inclusive
 */
public record OutageReport(String from, String to, String reason) {}
