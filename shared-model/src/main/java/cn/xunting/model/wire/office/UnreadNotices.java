package cn.xunting.model.wire.office;

/**
 * 未读数.
 *
 * @param unread how many of the caller's notices are unread now
 */
public record UnreadNotices(int unread) {}
