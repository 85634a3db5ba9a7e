package cn.xunting.mobile.store;

/** The disk would not take a change, most likely because it is full. The store holds what it held before. */
public final class StoreFailed extends RuntimeException {
    public StoreFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
