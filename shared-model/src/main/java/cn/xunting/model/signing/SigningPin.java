package cn.xunting.model.signing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 签字密码 — six digits, entered on phones that are not one's own. */
public final class SigningPin {
    /** How many digits it has. */
    public static final int LENGTH = 6;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    /** Walks over the pad and words in digits that everybody thinks of. */
    private static final Set<String> POPULAR =
            Set.of("147258", "258369", "147369", "369258", "159357", "357159", "159753", "521314", "168168", "123789");

    private SigningPin() {}

    /** What speaks against a PIN, in Chinese; empty if it will do. */
    public static Optional<String> weakness(String pin) {
        if (!FORM.matcher(pin).matches()) {
            return Optional.of("签字密码须为 " + LENGTH + " 位数字");
        }
        if (pin.chars().distinct().count() < 3 || repeats(pin, 3) || doubles(pin)) {
            return Optional.of("签字密码不能由重复的数字组成，请换一个");
        }
        if (counts(pin) || POPULAR.contains(pin)) {
            return Optional.of("签字密码不能是连续的数字或常见的组合，请换一个");
        }
        return Optional.empty();
    }

    private static boolean repeats(String pin, int period) {
        return pin.substring(period).equals(pin.substring(0, pin.length() - period));
    }

    /** 112233 and the like. */
    private static boolean doubles(String pin) {
        return pin.charAt(0) == pin.charAt(1) && pin.charAt(2) == pin.charAt(3) && pin.charAt(4) == pin.charAt(5);
    }

    /** Whether each digit differs from the one before by the same, 9 being followed by 0. */
    private static boolean counts(String pin) {
        int step = step(pin, 1);
        for (int i = 2; i < pin.length(); i++) {
            if (step(pin, i) != step) {
                return false;
            }
        }
        return true;
    }

    private static int step(String pin, int at) {
        return Math.floorMod(pin.charAt(at) - pin.charAt(at - 1), 10);
    }
}
