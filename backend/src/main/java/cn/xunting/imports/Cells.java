package cn.xunting.imports;

import cn.xunting.model.HallTime;
import cn.xunting.model.wire.InputError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 单元格 — typed access to one line by column name. An empty or bad cell is noted as an error and reads as a stand-in; the
 * {@code optional…} methods read an empty cell as absent.
 */
public final class Cells {
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final List<String> header;
    private final Table.Row row;
    private final List<InputError> errors = new ArrayList<>();

    Cells(List<String> header, Table.Row row) {
        this.header = header;
        this.row = row;
        if (row.cells().equals(header)) {
            errors.add(InputError.atLine(row.line(), null, "这一行又是表头，请删去。"));
        } else if (row.cells().size() > header.size()) {
            errors.add(InputError.atLine(row.line(), null, "这一行的单元格比表头多，请检查是否多了逗号。"));
        }
    }

    List<InputError> errors() {
        return errors;
    }

    /** Notes an error that no single access can see. */
    public void reject(String column, String detail) {
        errors.add(InputError.atLine(row.line(), column, detail));
    }

    public String text(String column, int maxLength) {
        return required(column, "", text -> readText(column, text, maxLength));
    }

    public @Nullable String optionalText(String column, int maxLength) {
        return optional(column, text -> readText(column, text, maxLength));
    }

    /** A code or number of the field: letters, digits, {@code . _ -}, at most 32. */
    public String code(String column) {
        return required(column, "", text -> readCode(column, text));
    }

    public @Nullable String optionalCode(String column) {
        return optional(column, text -> readCode(column, text));
    }

    /** One of some constants, by name. */
    public <E extends Enum<E>> E oneOf(String column, List<E> allowed) {
        return required(column, allowed.get(0), text -> {
            Optional<E> match =
                    allowed.stream().filter(e -> e.name().equals(text)).findFirst();
            if (match.isEmpty()) {
                String names = allowed.stream().map(Enum::name).collect(Collectors.joining("、"));
                reject(column, "“" + shortened(text) + "”不在可选范围内，请填 " + names + " 之一。");
            }
            return match.orElse(allowed.get(0));
        });
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        return oneOf(column, Arrays.asList(type.getEnumConstants()));
    }

    public int integer(String column, int min, int max) {
        return required(column, min, text -> {
            boolean good =
                    INTEGER.matcher(text).matches() && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max;
            return good ? Integer.parseInt(text) : refuse(column, text, "请填 " + min + " 到 " + max + " 的整数", min);
        });
    }

    public BigDecimal decimal(String column, BigDecimal min, BigDecimal max) {
        return required(column, min, text -> {
            BigDecimal value = DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
            return value != null && value.compareTo(min) >= 0 && value.compareTo(max) <= 0
                    ? value
                    : refuse(column, text, "请填 " + min + " 到 " + max + " 的数", min);
        });
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.EPOCH, text -> readDate(column, text));
    }

    public @Nullable LocalDate optionalDate(String column) {
        return optional(column, text -> readDate(column, text));
    }

    /** A time by the hall's clock: {@code 2023-10-09 08:27} with or without seconds. */
    public LocalDateTime dateTime(String column) {
        return required(
                column,
                LocalDate.EPOCH.atStartOfDay(),
                text -> TimeText.dateTime(text)
                        .orElseGet(() ->
                                refuse(column, text, "请写成 2023-10-09 08:27 的样子", LocalDate.EPOCH.atStartOfDay())));
    }

    /** A point in time: RFC 3339 with its offset, or a time by the hall's clock. */
    public Instant instant(String column, HallTime hallTime) {
        return required(
                column,
                Instant.EPOCH,
                text -> TimeText.instant(text, hallTime)
                        .orElseGet(() -> refuse(
                                column, text, "请写成 2023-10-09 08:27 或 2023-10-09T08:27:00+08:00 的样子", Instant.EPOCH)));
    }

    public UUID uuid(String column) {
        UUID standIn = new UUID(0, 0);
        return required(
                column,
                standIn,
                text -> UUID_TEXT.matcher(text).matches()
                        ? UUID.fromString(text)
                        : refuse(column, text, "请填 UUID，例如 018b1e6a-3c00-7000-8000-000000000001", standIn));
    }

    private String readText(String column, String text, int maxLength) {
        if (text.codePointCount(0, text.length()) > maxLength) {
            reject(column, "超过 " + maxLength + " 个字，请缩短。");
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            reject(column, "含有看不见的控制字符，请重新输入。");
        }
        return text;
    }

    private String readCode(String column, String text) {
        return CODE.matcher(text).matches() ? text : refuse(column, text, "请只用字母、数字和 . _ -，不超过 32 个", "");
    }

    private LocalDate readDate(String column, String text) {
        return TimeText.date(text).orElseGet(() -> refuse(column, text, "请写成 2023-10-09 的样子", LocalDate.EPOCH));
    }

    private <T> T required(String column, T standIn, Function<String, T> read) {
        String text = cell(column);
        if (text.isEmpty()) {
            reject(column, "不能为空，请补上。");
            return standIn;
        }
        return read.apply(text);
    }

    private <T> @Nullable T optional(String column, Function<String, T> read) {
        String text = cell(column);
        return text.isEmpty() ? null : read.apply(text);
    }

    private String cell(String column) {
        int index = header.indexOf(column);
        return index >= 0 && index < row.cells().size() ? row.cells().get(index) : "";
    }

    private <T> T refuse(String column, String text, String advice, T standIn) {
        reject(column, "“" + shortened(text) + "”不对，" + advice + "。");
        return standIn;
    }

    /** What a message quotes of a cell. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 20
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }
}
