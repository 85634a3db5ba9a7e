package cn.xunting.model.wire;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 签字人 — a representative who can sign on an inspector's phone: all a phone needs to make the key of the PIN they enter, and
 * nothing by which it could find the PIN.
 *
 * @param enrolment the signing enrolment
 * @param units the units they speak for today
 * @param salt in hexadecimal
 * @param check one byte of a hash of the key, 0–255: catches most slips at once
 */
public record Signer(
        UUID enrolment,
        String account,
        String name,
        @Nullable String staffNo,
        List<String> units,
        String salt,
        int iterations,
        int check) {
    public Signer {
        units = List.copyOf(units);
    }
}
