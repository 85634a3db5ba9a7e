package cn.xunting.month;

/**
 * 月度现状 — a month as it stood last.
 *
 * @param version of all that it rests on: the same version means the same results
 */
record StandingMonth(String version, AssessedMonth assessed) {}
