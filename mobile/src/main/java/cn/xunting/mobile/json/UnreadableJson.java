package cn.xunting.mobile.json;

/** The text is not the JSON of the wanted record: damaged, or not from this system at all. */
public final class UnreadableJson extends RuntimeException {
    public UnreadableJson(Class<?> wanted, Throwable cause) {
        super("Not the JSON of a " + wanted.getSimpleName(), cause);
    }
}
