package cn.xunting.wire;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what stands in paths and queries; what cannot be read is refused by the parameter's name. */
public final class Parameters {
    private Parameters() {}

    public static <T> @Nullable T optional(@Nullable String text, Function<String, T> read) {
        return text == null || text.isEmpty() ? null : read.apply(text);
    }

    public static UUID uuid(String name, String text) {
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            // Answered below: the JDK also reads shortened forms, which are refused just the same.
        }
        throw refusal(name, "须是标准的 UUID，请核对");
    }

    public static YearMonth month(String name, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw refusal(name, "月份请写成 2023-10 的样子");
        }
    }

    public static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.of(ProblemType.INVALID_INPUT, name, "日期请写成 2023-10-09 的样子");
        }
    }

    public static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw refusal(name, "须是整数，请改正");
        }
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String name, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw refusal(name, "没有 " + text + " 这个取值，请核对");
        }
    }

    private static Refusal refusal(String name, String detail) {
        return Refusal.of(ProblemType.INVALID_INPUT, name, "参数 " + name + " " + detail);
    }
}
