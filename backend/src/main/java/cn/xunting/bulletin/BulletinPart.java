package cn.xunting.bulletin;

import java.util.Arrays;
import java.util.regex.Pattern;

/** 公文要素 — what a paragraph of a bulletin is, by how it begins. */
public enum BulletinPart {
    TITLE("标题", "标题：.*"),
    ADDRESSEES("主送", "主送：.*"),
    ATTACHMENT("附件", "附件：.*"),
    SIGNATURE("落款", "落款：.*"),
    DATE("日期", "日期：.*"),
    /** 一、. */
    FIRST_HEADING("", "[一二三四五六七八九十]+、.*"),
    /** （一）; with text behind its first sentence it is a paragraph like others. */
    SECOND_HEADING("", "（[一二三四五六七八九十]+）[^。]*。?"),
    BODY("", ".*");

    private final String mark;
    private final Pattern pattern;

    BulletinPart(String mark, String pattern) {
        this.mark = mark;
        this.pattern = Pattern.compile(pattern);
    }

    /** The word that marks it in a template; empty for what is known by its number. */
    String mark() {
        return mark;
    }

    static BulletinPart of(String line) {
        return Arrays.stream(values())
                .filter(part -> part.pattern.matcher(line).matches())
                .findFirst()
                .orElse(BODY);
    }

    /** The line without its mark. */
    String text(String line) {
        return mark.isEmpty() ? line : line.substring(mark.length() + 1).strip();
    }
}
