package cn.xunting.hall;

/** What an update of the roster did, or would do: entries that were new, that changed, that said what was known. */
public record RosterCounts(int added, int changed, int unchanged) {}
