package cn.xunting.access;

import cn.xunting.model.wire.office.AccountTerms;

/** 账号清单的一行 — an account that is wanted, without a password: one is made for it. */
public record AccountLine(String account, AccountTerms terms) {}
