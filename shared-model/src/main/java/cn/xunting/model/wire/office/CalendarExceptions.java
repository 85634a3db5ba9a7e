package cn.xunting.model.wire.office;

import java.util.List;

/** 全年日历例外 — the body of {@code PUT /calendar/{year}}: all of the year's exceptions. */
public record CalendarExceptions(List<CalendarExceptionEntry> exceptions) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public CalendarExceptions {
        exceptions = exceptions == null ? null : List.copyOf(exceptions);
    }
}
