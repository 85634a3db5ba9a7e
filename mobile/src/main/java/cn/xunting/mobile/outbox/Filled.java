package cn.xunting.mobile.outbox;

/** 已填 — a draft as far as keeping it goes. */
public interface Filled<T> {
    /** Whether nothing is filled in. */
    boolean isBlank();

    /** Whether the same is filled in, whenever that was. */
    boolean isSameAs(T other);
}
