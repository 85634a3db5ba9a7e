package cn.xunting.bulletin;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.InputError;
import cn.xunting.problem.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 通报模板 — the wording of a bulletin, line by line, with {@code {{fields}}}. A line that is a field alone may become several
 * paragraphs; lines that begin with {@code //} are remarks.
 */
final class BulletinTemplate {
    private static final Pattern FIELD = Pattern.compile("\\{\\{(.*?)}}");
    private static final String REMARK = "//";

    private final List<String> lines;

    private BulletinTemplate(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads a template and checks it.
     *
     * @param place what to call the file in what is refused
     * @throws Refusal if it names a field that does not exist, lacks one that a bulletin needs, or lacks a part; all of them
     *     are named
     */
    static BulletinTemplate read(String text, String place) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<InputError> errors = new ArrayList<>();
        Set<BulletinField> missing = EnumSet.noneOf(BulletinField.class);
        Arrays.stream(BulletinField.values()).filter(BulletinField::isNeeded).forEach(missing::add);
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            fields(lines.get(i))
                    .forEach(name -> BulletinField.named(name)
                            .ifPresentOrElse(
                                    missing::remove,
                                    () -> errors.add(
                                            InputError.atLine(line, name, "没有 {{" + name + "}} 这个字段，请改正或删去"))));
        }
        missing.forEach(field -> errors.add(InputError.at("/" + field.word(), "缺少字段 {{" + field.word() + "}}，请补上")));
        Stream.of(BulletinPart.TITLE, BulletinPart.ADDRESSEES, BulletinPart.SIGNATURE, BulletinPart.DATE)
                .filter(part -> lines.stream().noneMatch(line -> BulletinPart.of(line) == part))
                .forEach(part -> errors.add(InputError.at("/" + part.mark(), "缺少以“" + part.mark() + "：”开头的一行，请补上")));
        if (!errors.isEmpty()) {
            throw new Refusal(
                    ProblemType.NOT_PROCESSABLE, "通报模板 " + place + " 有 " + errors.size() + " 处要改，见各条", errors);
        }
        return new BulletinTemplate(lines);
    }

    /** The bulletin's paragraphs. */
    List<String> fill(Map<BulletinField, List<String>> values) {
        return lines.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith(REMARK))
                .flatMap(line -> filled(line, values))
                .toList();
    }

    private static Stream<String> filled(String line, Map<BulletinField, List<String>> values) {
        Matcher alone = FIELD.matcher(line);
        if (alone.matches()) {
            return value(alone.toMatchResult(), values).stream();
        }
        return Stream.of(FIELD.matcher(line)
                .replaceAll(field -> Matcher.quoteReplacement(String.join("", value(field, values)))));
    }

    private static List<String> value(MatchResult field, Map<BulletinField, List<String>> values) {
        return BulletinField.named(field.group(1).strip()).map(values::get).orElse(List.of());
    }

    private static Stream<String> fields(String line) {
        return line.startsWith(REMARK)
                ? Stream.empty()
                : FIELD.matcher(line).results().map(field -> field.group(1).strip());
    }
}
