package cn.xunting.model.wire.office;

import org.jspecify.annotations.Nullable;

/**
 * 列对应 — which columns of a machine's own table hold the staff number and the time.
 *
 * @param headerRow the line of the header, from 1; absent to look for it
 * @param staffNo the staff number's column
 * @param dateTime the column of day and time in one, or absent if they are apart
 * @param date the day's column
 * @param time the time's column; a cell may hold several times
 */
public record ImportMapping(
        @Nullable Integer headerRow,
        String staffNo,
        @Nullable String dateTime,
        @Nullable String date,
        @Nullable String time) {}
