package cn.xunting.model.wire.office;

import cn.xunting.model.AccountRole;
import cn.xunting.model.CheckKind;
import cn.xunting.model.CheckWeight;
import java.util.List;

/**
 * 一项检查 — something that stands in the way of the close, or is worth knowing before it.
 *
 * @param turn whose turn it is
 * @param detail in words, with what to do next
 * @param link where it is dealt with
 * @param count how many there are
 * @param subjects the first of them: findings, people, units or days
 */
public record MonthCheck(
        CheckKind kind,
        CheckWeight weight,
        AccountRole turn,
        String detail,
        String link,
        int count,
        List<String> subjects) {
    public MonthCheck {
        subjects = List.copyOf(subjects);
    }
}
