package cn.xunting.mobile.confirm;

import java.util.UUID;

/** 可签字的代表 — somebody who can sign for the unit on this phone. */
public record Representative(UUID enrolment, String name, String account) {}
