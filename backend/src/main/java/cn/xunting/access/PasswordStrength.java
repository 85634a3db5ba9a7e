package cn.xunting.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 密码强度 — in how many pieces a password can be told at least. A character is a piece, and so is a word that everybody
 * tries, a name or number of its owner, a year, or a repetition of what stands before it; a row of the keyboard or a count
 * such as 1234 or 8888 is two.
 */
final class PasswordStrength {
    /** Fewer pieces are guessed too easily. */
    static final int ENOUGH = 6;

    private static final int ROW = 2;
    private static final int SHORTEST_ROW = 3;
    private static final int SHORTEST_OWN = 3;
    private static final int NO_PIECE = 1_000;
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}年?");

    private static final List<String> KEYBOARD = List.of(
            "1234567890-=",
            "!@#$%^&*()",
            "qwertyuiop",
            "asdfghjkl;",
            "zxcvbnm,./",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "1q2w3e4r5t6y7u8i9o0p",
            "147258369");

    /** The words of the world, then numbers that sound like a sentence and pinyin, then the trade's own. */
    private static final Set<String> COMMON =
            Set.of(("password passwd passcode pass word admin administrator root super"
                            + " user guest test login welcome letmein changeme secret default master system server manager oracle"
                            + " mysql hello love iloveyou lovely baby dragon monkey sunshine princess football baseball superman"
                            + " batman shadow michael freedom whatever trustno1 abc a1b2c3 a1b2c3d4 q1w2e3 q1w2e3r4 zaq12wsx"
                            + " qazwsx asd qwe zxc aa qq www com"
                            + " 5201314 1314520 1314 520 521 168 888 666 110 7758521 7758258 3344520 woaini woaiwo woai aini"
                            + " nihao mima wode wodemima laopo laogong baobei zhongguo china beijing taobao weixin"
                            + " 密码 口令 我的 我爱你 你好 中国"
                            + " xunting zhengwu dating ducha duchake duchayuan zwfw zwdt chuangkou shouxi daibiao hall window"
                            + " 政务 大厅 督查 窗口 管理员")
                    .split(" ", -1));

    private PasswordStrength() {}

    /**
     * The number of pieces.
     *
     * @param own names and numbers of its owner and their hall
     */
    static int of(String password, List<String> own) {
        Set<String> words = new HashSet<>(COMMON);
        own.stream()
                .filter(word -> word.length() >= SHORTEST_OWN)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        String text = password.toLowerCase(Locale.ROOT);
        return Math.min(pieces(text, words), pieces(withoutDisguise(text), words));
    }

    /** The cheapest way to the end of the text, by way of the cheapest to each place in it. */
    private static int pieces(String text, Set<String> words) {
        int[] cheapest = new int[text.length() + 1];
        Arrays.fill(cheapest, NO_PIECE);
        cheapest[0] = 0;
        for (int to = 1; to <= text.length(); to++) {
            for (int from = 0; from < to; from++) {
                cheapest[to] = Math.min(cheapest[to], cheapest[from] + price(text, from, to, words));
            }
        }
        return cheapest[text.length()];
    }

    private static int price(String text, int from, int to, Set<String> words) {
        String piece = text.substring(from, to);
        int length = piece.length();
        boolean repeats = length > 1 && text.startsWith(piece, from - length);
        if (length == 1
                || repeats
                || words.contains(piece)
                || YEAR.matcher(piece).matches()) {
            return 1;
        }
        return length >= SHORTEST_ROW && (counts(piece) || isOnKeyboard(piece)) ? ROW : NO_PIECE;
    }

    /** Whether each character is the next one, the one before or the same again. */
    private static boolean counts(String piece) {
        int step = piece.charAt(1) - piece.charAt(0);
        boolean even = Math.abs(step) <= 1;
        for (int i = 2; i < piece.length(); i++) {
            even &= piece.charAt(i) - piece.charAt(i - 1) == step;
        }
        return even;
    }

    private static boolean isOnKeyboard(String piece) {
        String back = new StringBuilder(piece).reverse().toString();
        return KEYBOARD.stream().anyMatch(row -> row.contains(piece) || row.contains(back));
    }

    /** The letters that signs and digits so often stand for. */
    private static String withoutDisguise(String text) {
        String signs = "@4301!5$7";
        String letters = "aaeoiisst";
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int sign = signs.indexOf(plain.charAt(i));
            if (sign >= 0) {
                plain.setCharAt(i, letters.charAt(sign));
            }
        }
        return plain.toString();
    }
}
