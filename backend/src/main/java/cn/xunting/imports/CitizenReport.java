package cn.xunting.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 群众评价或投诉 — a line of such a list, without who it was.
 *
 * @param id the list's own number of it, unique in the list's system
 * @param item which item it maps to, or null where it maps to none: a good rating
 * @param unit the unit, or null where the person, counter or device tells
 */
record CitizenReport(
        String id,
        Instant at,
        @Nullable String item,
        @Nullable String unit,
        @Nullable String staffNo,
        @Nullable String counter,
        @Nullable String device,
        @Nullable String matter,
        String note) {}
