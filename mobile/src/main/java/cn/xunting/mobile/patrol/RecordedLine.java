package cn.xunting.mobile.patrol;

import java.util.UUID;

/**
 * 今日记录 — a finding of today at a unit, as its screen shows it.
 *
 * @param line when, and to whom
 * @param sending where it is on its way, in plain words
 * @param answered whether the unit's representative has answered it, or was not there
 * @param withdrawable whether whoever is signed in may withdraw it
 */
public record RecordedLine(
        UUID id, String label, String line, String sending, boolean sent, boolean answered, boolean withdrawable) {}
