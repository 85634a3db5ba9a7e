package cn.xunting.model.wire.office;

import java.util.UUID;

/**
 * 全部已读 — up to where.
 *
 * @param upTo the newest notice that was seen; it and all older ones are read
 */
public record NoticeMark(UUID upTo) {}
