package cn.xunting.bulletin;

import java.util.Arrays;
import java.util.Optional;

/** 通报字段 — what a template may ask for by {@code {{name}}}. */
enum BulletinField {
    /** Such as 2023年10月. */
    MONTH("月份", true),
    /** The hall's name. */
    HALL("大厅", false),
    /** How many took part, averages, highest and lowest. */
    OVERALL("总体情况", true),
    /** Who has the title, by pool. */
    HONOURS("优质名单", true),
    /** Who lost it by a veto. */
    VETOES("取消资格", true),
    /** Each section with its heading: most frequent items and largest losses. */
    DEDUCTIONS("分项扣分", true),
    /** Who is due an interview, and recalls proposed. */
    INTERVIEWS("约谈", true),
    /** Whose reward is suspended. */
    SUSPENSIONS("停发", true),
    /** The day of the close, such as 2023年11月3日. */
    DATE("成文日期", true),
    /** Which close of the month it is. */
    REVISION("版次", false),
    /** The first sixteen places of the seal. */
    SEAL("封条", false);

    private final String word;
    private final boolean needed;

    BulletinField(String word, boolean needed) {
        this.word = word;
        this.needed = needed;
    }

    /** The name it has in templates. */
    String word() {
        return word;
    }

    /** Whether a bulletin without it would keep something back. */
    boolean isNeeded() {
        return needed;
    }

    static Optional<BulletinField> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
