package cn.xunting.model.wire.office;

/** 投递状态. */
public enum DeliveryState {
    /** 待投递: waits for its first or next attempt. */
    WAITING,
    /** 已送达: the receiver answered 2xx. */
    DELIVERED,
    /** 已放弃: every attempt failed; it can be sent again by hand. */
    GIVEN_UP
}
