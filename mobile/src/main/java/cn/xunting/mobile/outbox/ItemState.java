package cn.xunting.mobile.outbox;

/** 待发项状态 — where an item of the outbox is, in the plain words the inspector reads. */
public enum ItemState {
    /** Durable on the phone, still in its undo time; not sent yet. */
    SAVED("已存本机"),
    /** Will be sent at the next opportunity. */
    WAITING("待上传"),
    /** The server keeps it, photos included. */
    SENT("已上传"),
    /** The server will not take it as it is; a person has to look. */
    NEEDS_ATTENTION("需处理");

    private final String words;

    ItemState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
