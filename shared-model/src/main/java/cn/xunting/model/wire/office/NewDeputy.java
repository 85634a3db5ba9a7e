package cn.xunting.model.wire.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 指定副代表 — the body of {@code POST /units/{code}/deputies}. */
public record NewDeputy(
        String staffNo,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String approval) {}
