package cn.xunting.model.wire.office;

import org.jspecify.annotations.Nullable;

/**
 * 对采用口径的答复 — the body of {@code POST /regulation/adoptions/{id}/consent}.
 *
 * @param consents whether a second person agrees
 */
public record AdoptionAnswer(boolean consents, @Nullable String reason) {}
