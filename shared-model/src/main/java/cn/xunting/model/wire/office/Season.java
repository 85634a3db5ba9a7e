package cn.xunting.model.wire.office;

import java.time.LocalDate;

/**
 * 作息季节 — sign-in times such as {@code 08:30}, by the hall's clock.
 *
 * @param from the first day they hold, until another season begins
 */
public record Season(LocalDate from, String amIn, String amOut, String pmIn, String pmOut, int graceMinutes) {}
