package cn.xunting.model.wire.office;

/** 设定签字密码 — the body of {@code PUT /accounts/me/signing-pin}: six digits. */
public record SigningPinChange(String pin) {
    /** Never the PIN. */
    @Override
    public String toString() {
        return "SigningPinChange[]";
    }
}
