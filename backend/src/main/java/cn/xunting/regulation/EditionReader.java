package cn.xunting.regulation;

import cn.xunting.model.Digest;
import cn.xunting.model.wire.EditionEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * 读入考核办法 — reads an edition file and refuses an incoherent one, naming the line and the reason. The file is composed into
 * nodes, not bound to objects, because only the nodes know their lines.
 */
public final class EditionReader {
    private static final String SUFFIX = ".yaml";
    private static final String POSITIVE = "正整数";

    private EditionReader() {}

    /**
     * Reads an edition.
     *
     * @param fileName the day it is in force from, {@code 2023-09-01.yaml}
     * @throws IncoherentEdition if it cannot be applied
     */
    public static Edition read(String fileName, InputStream content) {
        var bytes = bytes(content);
        var root = new YamlMap(
                fileName,
                compose(fileName, bytes),
                "inForceFrom",
                "name",
                "title",
                "interview",
                "suspension",
                "leave",
                "sections",
                "items",
                "policies");
        var inForceFrom = inForceFrom(root);
        var sections = Sections.read(root);
        var entry = new EditionEntry(
                inForceFrom, root.text("name"), sections.entries(), Items.read(root, sections), Policies.read(root));
        return new Edition(
                entry,
                Digest.sha256(bytes),
                sections.subsections(),
                titleShare(root),
                interviewTerms(root),
                suspensionTerm(root),
                leaveTiers(root));
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the edition", unreadable);
        }
    }

    private static Node compose(String fileName, byte[] content) {
        try {
            var node = new Yaml(new LoaderOptions())
                    .compose(new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
            if (node == null) {
                throw new IncoherentEdition(fileName, 1, "文件是空的。");
            }
            return node;
        } catch (MarkedYAMLException malformed) {
            var mark = malformed.getProblemMark();
            throw new IncoherentEdition(fileName, mark == null ? 1 : mark.getLine() + 1, "不是正确的 YAML，请检查缩进和引号。");
        }
    }

    private static LocalDate inForceFrom(YamlMap root) {
        var day = root.as("inForceFrom", "日期，如 2023-09-01", LocalDate::parse);
        if (day.getDayOfMonth() != 1) {
            throw root.refusal("inForceFrom", "施行日期应是某月 1 日，使每个月只适用一版办法。");
        }
        if (!root.fileName().equals(day + SUFFIX)) {
            throw root.refusal("inForceFrom", "施行日期与文件名不一致，文件应名为 " + day + SUFFIX + "。");
        }
        return day;
    }

    private static TitleShare titleShare(YamlMap root) {
        var title = root.map("title", "clause", "numerator", "denominator");
        var clause = title.text("clause");
        var numerator = title.as("numerator", POSITIVE, Integer::valueOf);
        return title.as(
                "denominator",
                "不小于分子的正整数",
                denominator -> new TitleShare(clause, numerator, Integer.parseInt(denominator)));
    }

    private static InterviewTerms interviewTerms(YamlMap root) {
        var interview = root.map("interview", "clause", "events", "recallInterviews", "recallMonths");
        var clause = interview.text("clause");
        var events = interview.as("events", POSITIVE, EditionReader::positive);
        var interviews = interview.as("recallInterviews", POSITIVE, EditionReader::positive);
        return interview.as(
                "recallMonths",
                "不小于约谈次数的正整数",
                months -> new InterviewTerms(clause, events, interviews, Integer.parseInt(months)));
    }

    private static SuspensionTerm suspensionTerm(YamlMap root) {
        var suspension = root.map("suspension", "clause", "months");
        var clause = suspension.text("clause");
        return suspension.as("months", POSITIVE, months -> new SuspensionTerm(clause, Integer.parseInt(months)));
    }

    private static LeaveTiers leaveTiers(YamlMap root) {
        var leave = root.map("leave", "clause", "supervisionHalfDays", "leaderInChargeHalfDays");
        var clause = leave.text("clause");
        var supervision = leave.as("supervisionHalfDays", POSITIVE, EditionReader::positive);
        return leave.as(
                "leaderInChargeHalfDays",
                "不小于督查科权限的正整数",
                halfDays -> new LeaveTiers(clause, supervision, Integer.parseInt(halfDays)));
    }

    private static int positive(String text) {
        var number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("Not positive: " + number);
        }
        return number;
    }
}
