package cn.xunting.model.wire.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 一次投递.
 *
 * @param status the HTTP status of the answer, if there was one
 * @param millis how long it took
 * @param error what went wrong, in Chinese; absent if nothing did
 */
public record DeliveryAttempt(
        Instant at,
        @Nullable Integer status,
        long millis,
        @Nullable String error) {}
