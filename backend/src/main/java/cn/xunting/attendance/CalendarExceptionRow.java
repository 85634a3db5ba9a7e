package cn.xunting.attendance;

import cn.xunting.model.DayKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "calendar_exception")
class CalendarExceptionRow extends TimeRow {
    LocalDate onDay = LocalDate.EPOCH;

    /** Absent: an exception no more. */
    @Nullable
    @Enumerated(EnumType.STRING)
    DayKind kind;

    static CalendarExceptionRow of(LocalDate day, @Nullable DayKind kind) {
        CalendarExceptionRow row = new CalendarExceptionRow();
        row.onDay = day;
        row.kind = kind;
        return row;
    }

    @Override
    Object key() {
        return onDay;
    }

    @Override
    Object content() {
        return Optional.ofNullable(kind);
    }

    @Override
    @Nullable
    LocalDate lastDay() {
        return onDay;
    }

    @Override
    boolean isGone() {
        return kind == null;
    }
}
