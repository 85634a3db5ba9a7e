package cn.xunting.attendance;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of something about time; the latest of a key holds, the others stay readable. */
@MappedSuperclass
abstract class TimeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    long position;
    String author = "";
    Instant saidAt = Instant.EPOCH;

    /** What it is a version of. */
    abstract Object key();

    /** What it says of it; two that say the same are equal. */
    abstract Object content();

    /** The last day it says anything of, or absent where it is of no certain days. */
    abstract @Nullable LocalDate lastDay();

    /** Whether it says that the thing is no more. */
    abstract boolean isGone();

    /** The version that all of these make: it moves on when any of them does. */
    static long version(List<? extends TimeRow> latest) {
        return latest.stream().mapToLong(row -> row.id).max().orElse(0);
    }
}
