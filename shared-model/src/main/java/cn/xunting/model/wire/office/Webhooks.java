package cn.xunting.model.wire.office;

import java.util.List;

/** 网络回调一览. */
public record Webhooks(List<Webhook> items) {
    public Webhooks {
        items = List.copyOf(items);
    }
}
