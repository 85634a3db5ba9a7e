package cn.xunting.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 群众信息 — columns that name a citizen or a number of theirs. Lists come with them; the assessment needs none of it, so it is taken out
 * before anything else is read, and what was said in free text is blacked out.
 */
final class CitizenData {
    /** Without spaces, and in lower case. */
    private static final Set<String> COLUMNS = Set.of(
            "姓名",
            "群众姓名",
            "申请人",
            "申请人姓名",
            "办事人",
            "办事人姓名",
            "办件人",
            "评价人",
            "评价人姓名",
            "投诉人",
            "投诉人姓名",
            "当事人",
            "当事人姓名",
            "联系人",
            "联系人姓名",
            "经办人",
            "电话",
            "联系电话",
            "联系方式",
            "手机",
            "手机号",
            "手机号码",
            "电话号码",
            "申请人电话",
            "办事人电话",
            "评价人电话",
            "投诉人电话",
            "身份证",
            "身份证号",
            "身份证号码",
            "证件号",
            "证件号码",
            "证件类型",
            "申请人证件号",
            "申请人证件号码",
            "地址",
            "联系地址",
            "住址",
            "邮箱",
            "微信",
            "微信号",
            "name",
            "citizen",
            "citizenname",
            "applicant",
            "phone",
            "citizenphone",
            "mobile",
            "tel",
            "idcard",
            "idnumber",
            "citizenid",
            "address",
            "email");

    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9])(?:\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])"
                    + "|(?<![0-9])0[0-9]{2,3}[- ][0-9]{7,8}(?![0-9])"
                    + "|(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])"
                    + "|[\\w.+-]+@[\\w-]+\\.[\\w.]+");

    private static final String BLACK = "［略］";
    /** A shorter name could be any word. */
    private static final int SHORTEST = 2;

    private CitizenData() {}

    /**
     * A table without them.
     *
     * @param dropped the columns that were taken out
     */
    record Without(Table table, List<String> dropped) {
        Without {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Takes the columns out, and blacks out what others say of the same people.
     *
     * @param text the column that people write into: numbers that look like theirs go too
     * @param reference the column of a case's number: it goes only where it is one of theirs
     */
    static Without takenOut(Table table, String text, String reference) {
        List<String> header = table.header();
        List<Integer> citizens = IntStream.range(0, header.size())
                .filter(column -> isCitizen(header.get(column)))
                .boxed()
                .toList();
        int texts = header.indexOf(text);
        int references = header.indexOf(reference);
        List<Table.Row> rows = table.rows().stream()
                .map(row -> {
                    List<String> said = said(row.cells(), citizens);
                    List<String> cells = new ArrayList<>(row.cells());
                    replace(cells, references, cell -> without(cell, said));
                    replace(cells, texts, cell -> blackedOut(cell, said));
                    return new Table.Row(row.line(), without(cells, citizens));
                })
                .toList();
        return new Without(
                new Table(table.headerLine(), without(header, citizens), rows),
                citizens.stream().map(header::get).distinct().toList());
    }

    static boolean isCitizen(String column) {
        return COLUMNS.contains(column.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }

    private static List<String> said(List<String> cells, List<Integer> citizens) {
        return citizens.stream()
                .filter(column -> column < cells.size())
                .map(cells::get)
                .filter(value -> value.codePointCount(0, value.length()) >= SHORTEST)
                .toList();
    }

    private static void replace(List<String> cells, int column, UnaryOperator<String> with) {
        if (column >= 0 && column < cells.size()) {
            cells.set(column, with.apply(cells.get(column)));
        }
    }

    static String blackedOut(String text, List<String> said) {
        return NUMBERS.matcher(without(text, said)).replaceAll(BLACK);
    }

    private static String without(String text, List<String> said) {
        String left = text;
        for (String value : said) {
            left = left.replace(value, BLACK);
        }
        return left;
    }

    private static List<String> without(List<String> cells, List<Integer> columns) {
        return IntStream.range(0, cells.size())
                .filter(column -> !columns.contains(column))
                .mapToObj(cells::get)
                .toList();
    }
}
