package cn.xunting.model.wire;

/** 修改密码 — the body of {@code PUT /accounts/me/password}. */
public record PasswordChange(String oldPassword, String newPassword) {}
