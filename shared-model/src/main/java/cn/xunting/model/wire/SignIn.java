package cn.xunting.model.wire;

import org.jspecify.annotations.Nullable;

/**
 * 登录 — the body of {@code POST /sessions}.
 *
 * @param device a name the phone gives itself, kept with the session
 */
public record SignIn(
        String account, String password, @Nullable String device) {}
