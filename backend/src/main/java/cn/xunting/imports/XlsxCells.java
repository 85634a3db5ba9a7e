package cn.xunting.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a cell stores into the text a CSV file would have in its place. */
final class XlsxCells {
    /** A spreadsheet calculates with 15 digits; the two more that it stores are noise. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal SECONDS_OF_DAY = new BigDecimal(86_400);
    /** Serial numbers before it are skewed by the 29 February 1900 that never was; ours are all later. */
    private static final BigDecimal FIRST_SERIAL = new BigDecimal(61);
    /** 9999-12-31. */
    private static final BigDecimal LAST_SERIAL = new BigDecimal(2_958_465);

    private final List<String> strings;
    private final XlsxStyles styles;
    private final LocalDate dayZero;

    XlsxCells(List<String> strings, XlsxStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /** The text of a cell whose type {@code t} is not an inline string. */
    String text(@Nullable String type, @Nullable String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(Integer.parseInt(value));
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            // No spreadsheet writes a longer number, and reading one of a million digits takes minutes.
            case "n" -> value.length() > 40 ? value : number(new BigDecimal(value.strip()), styles.meaning(style));
            default -> value;
        };
    }

    private String shared(int index) {
        if (index < 0 || index >= strings.size()) {
            throw new IllegalArgumentException("No shared string " + index);
        }
        return strings.get(index);
    }

    private String number(BigDecimal number, XlsxStyles.Meaning meaning) {
        boolean serial = number.compareTo(FIRST_SERIAL) >= 0 && number.compareTo(LAST_SERIAL) <= 0;
        if (meaning != XlsxStyles.Meaning.NUMBER && serial) {
            return date(number, meaning);
        }
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        // Written in full, an exponent of a billion would be a text of a billion digits.
        return Math.abs(rounded.scale()) > 30 ? rounded.toString() : rounded.toPlainString();
    }

    private String date(BigDecimal serial, XlsxStyles.Meaning meaning) {
        long seconds = serial.multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime time = dayZero.atStartOfDay().plusSeconds(seconds);
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return meaning == XlsxStyles.Meaning.DATE && midnight
                ? time.toLocalDate().toString()
                : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
