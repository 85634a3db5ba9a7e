package cn.xunting.mobile.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** 拼音首字母 — finds Chinese words by the first letters of their syllables, {@code wsj} in 上班时间玩手机. */
public final class Initials {
    private static final String TABLE = "initials.txt";

    /** A set bit for each letter the character can begin with, from {@code a}; only ever looked up, never walked. */
    private final Map<Character, Integer> letters = new HashMap<>();

    private Initials() {}

    /** Reads the table the app carries. */
    public static Initials load() {
        Initials initials = new Initials();
        try (InputStream in = Initials.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The app carries no " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                initials.learn(line.charAt(0), line.substring(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return initials;
    }

    private void learn(char letter, String han) {
        han.chars().forEach(character -> letters.merge((char) character, bit(letter), (one, other) -> one | other));
    }

    /**
     * Whether the letters, in any case, are the initials of characters that stand side by side in the text. Letters and digits of the text
     * stand for themselves; other signs are passed over. No letters match nothing.
     */
    public boolean match(String text, String wanted) {
        String letters = wanted.toLowerCase(Locale.ROOT);
        String read = text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (int from = 0; from + letters.length() <= read.length(); from++) {
            if (!letters.isEmpty() && matchAt(read, from, letters)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchAt(String read, int from, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            char character = read.charAt(from + i);
            char letter = wanted.charAt(i);
            boolean initial = letter >= 'a' && letter <= 'z' && (letters.getOrDefault(character, 0) & bit(letter)) != 0;
            if (character != letter && !initial) {
                return false;
            }
        }
        return true;
    }

    private static int bit(char letter) {
        return 1 << (letter - 'a');
    }
}
