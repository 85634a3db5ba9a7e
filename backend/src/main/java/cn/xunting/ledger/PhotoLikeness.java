package cn.xunting.ledger;

/**
 * 相近 — a photo that looks like another.
 *
 * @param distance in how many of 64 bits their prints differ
 */
public record PhotoLikeness(String sha256, int distance) {}
