package cn.xunting.mobile.outbox;

import static cn.xunting.mobile.language.Say.say;

/** 待发项状态 — where an item of the outbox is, in the plain words the inspector reads. */
public enum ItemState {
    /** Durable on the phone, still in its undo time; not sent yet. */
    SAVED,
    /** Will be sent at the next opportunity. */
    WAITING,
    /** The server keeps it, photos included. */
    SENT,
    /** The server will not take it as it is; a person has to look. */
    NEEDS_ATTENTION;

    public String words() {
        return switch (this) {
            case SAVED -> say("已存本机");
            case WAITING -> say("待上传");
            case SENT -> say("已上传");
            case NEEDS_ATTENTION -> say("需处理");
        };
    }
}
