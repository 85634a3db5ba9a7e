package cn.xunting.mobile.confirm;

import cn.xunting.model.wire.Signer;

/** 可签字的代表 — somebody who can sign for the unit on this phone. */
public record Representative(Signer signer) {
    public String name() {
        return signer.name();
    }

    public String account() {
        return signer.account();
    }
}
