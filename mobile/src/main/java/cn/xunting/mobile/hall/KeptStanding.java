package cn.xunting.mobile.hall;

import cn.xunting.model.wire.Standing;
import java.time.Instant;

/**
 * 现况副本 — what whoever is signed in may know of the scores.
 *
 * @param asOf the server's time when it last said that this is so
 */
public record KeptStanding(Standing standing, Instant asOf) {}
