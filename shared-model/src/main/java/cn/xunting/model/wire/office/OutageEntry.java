package cn.xunting.model.wire.office;

import java.util.UUID;

/** 停机记录 — an outage that stands, both ends by the hall's clock. */
public record OutageEntry(UUID id, String from, String to, String reason) {}
