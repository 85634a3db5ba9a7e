package cn.xunting.mobile.hall;

import cn.xunting.model.wire.Outlook;
import java.time.Instant;

/**
 * 前景副本 — what whoever is signed in may know of the scores.
 *
 * @param asOf the server's time when it last said that this is so
 */
public record KeptOutlook(Outlook outlook, Instant asOf) {}
