package cn.xunting.model;

/**
 * 协议版本 — which language phone and server speak with each other. The number rises when one of them can no longer
 * understand the other's old words, not with every release.
 */
public final class Protocol {
    /** What this version speaks. */
    public static final int CURRENT = 1;
    /** The oldest a server of this version still understands in a phone. */
    public static final int OLDEST_PHONE = 1;
    /** The oldest a phone of this version still understands in a server. */
    public static final int OLDEST_SERVER = 1;

    /** In every answer: what the server speaks. */
    public static final String SPOKEN_HEADER = "Xunting-Protocol";
    /** In every answer: the oldest it understands in a phone. */
    public static final String OLDEST_PHONE_HEADER = "Xunting-Oldest-Phone";
    /** In every answer: the server's time, an ISO instant. */
    public static final String TIME_HEADER = "Xunting-Time";

    private Protocol() {}
}
