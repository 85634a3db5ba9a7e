package cn.xunting.mobile.signin;

import java.util.Arrays;
import java.util.Optional;

/**
 * 开通码的文字 — what a user typed or pasted: the code alone, or the whole text that a camera reads from the QR picture,
 * {@code xunting://enrol?server=…&code=…}.
 *
 * @param server the server's address, where the text names it
 */
record EnrolmentText(String code, Optional<String> server) {
    private static final String LINK = "xunting://enrol?";
    private static final int HEX = 16;

    static EnrolmentText of(String text) {
        String typed = text.strip();
        if (!typed.startsWith(LINK)) {
            return new EnrolmentText(typed, Optional.empty());
        }
        String parts = typed.substring(LINK.length());
        return new EnrolmentText(part(parts, "code").orElse(""), part(parts, "server"));
    }

    private static Optional<String> part(String parts, String name) {
        return Arrays.stream(parts.split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> decoded(part.substring(name.length() + 1)))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** With {@code %3A} and the like made into the ASCII they stand for; an address has no other. */
    private static String decoded(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean escaped = value.charAt(i) == '%' && i + 2 < value.length();
            int high = escaped ? Character.digit(value.charAt(i + 1), HEX) : -1;
            int low = escaped ? Character.digit(value.charAt(i + 2), HEX) : -1;
            if (high >= 0 && low >= 0) {
                plain.append((char) (high * HEX + low));
                i += 2;
            } else {
                plain.append(value.charAt(i));
            }
        }
        return plain.toString();
    }
}
