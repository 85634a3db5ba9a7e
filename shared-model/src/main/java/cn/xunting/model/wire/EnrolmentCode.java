package cn.xunting.model.wire;

import org.jspecify.annotations.Nullable;

/**
 * 开通码 — the body of {@code POST /sessions/enrolments}, which signs a phone in once in place of a password.
 *
 * @param code as it was shown; hyphens, spaces and the case of letters do not matter
 * @param device a name the phone gives itself, kept with the session
 */
public record EnrolmentCode(String code, @Nullable String device) {}
