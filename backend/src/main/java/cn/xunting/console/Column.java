package cn.xunting.console;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 列 — of a {@link Listing}: what it is called, how it is sorted, and what stands in it in a file.
 *
 * @param key names it in an address
 * @param label Chinese, said in the reader's language
 * @param number whether it holds numbers, which stand to the right and are bare in a file
 * @param text what stands in a file, as the page shows it
 */
record Column<T>(String key, String label, boolean number, Function<T, String> text, Comparator<T> order) {
    /** A column of words, sorted as a Chinese dictionary would. */
    static <T> Column<T> words(String key, String label, Function<T, @Nullable String> words) {
        return ordered(key, label, words, Comparator.comparing(row -> orNothing(words.apply(row)), dictionary()));
    }

    /** A column of what sorts by itself, such as codes and times; what is absent comes first. */
    static <T, C extends Comparable<? super C>> Column<T> of(String key, String label, Function<T, @Nullable C> value) {
        return ordered(key, label, row -> Objects.toString(value.apply(row), ""), byValue(value));
    }

    /** A column of numbers; what is absent comes first. */
    static <T, C extends Comparable<? super C>> Column<T> number(
            String key, String label, Function<T, @Nullable C> value) {
        return new Column<>(key, label, true, row -> Objects.toString(value.apply(row), ""), byValue(value));
    }

    /** A column whose words say little of its order. */
    static <T> Column<T> ordered(String key, String label, Function<T, @Nullable String> words, Comparator<T> order) {
        return new Column<>(key, label, false, row -> orNothing(words.apply(row)), order);
    }

    private static <T, C extends Comparable<? super C>> Comparator<T> byValue(Function<T, @Nullable C> value) {
        return Comparator.comparing(value, Comparator.nullsFirst(Comparator.<C>naturalOrder()));
    }

    private static Comparator<String> dictionary() {
        Collator chinese = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        return chinese::compare;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
