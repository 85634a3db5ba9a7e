package cn.xunting.model.wire.office;

import java.time.LocalDate;

/** 副代表期满 — the body of {@code POST /deputies/{id}/end}: the last day. */
public record DeputyEnd(LocalDate to) {}
