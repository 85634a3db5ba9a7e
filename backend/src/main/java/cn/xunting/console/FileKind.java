package cn.xunting.console;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 导入内容 — what a file to import may hold, as the page offers it. */
public enum FileKind {
    PUNCHES("打卡记录", "staffNo", "time"),
    UNITS("单位", "code", "kind", "name", "patrolOrder"),
    STAFF("人员", "staffNo", "name"),
    POSTINGS("派驻", "staffNo", "unit", "role", "from"),
    COUNTERS("工位与评价器", "code", "unit"),
    CALENDAR("日历", "date", "kind"),
    LEAVES("请假", "staffNo", "kind", "from", "to", "approver"),
    CORRECTIONS("补签", "staffNo", "date", "point", "reason", "approver"),
    FINDINGS("历史问题", "id", "item", "unit", "occurredAt", "quantity", "state"),
    RATINGS("好差评", "id", "occurredAt", "stars"),
    COMPLAINTS("投诉", "id", "occurredAt"),
    ACCOUNTS("账号", "account", "name", "roles");

    private final String label;
    private final String columns;

    FileKind(String label, String... columns) {
        this.label = label;
        this.columns = String.join(",", columns);
    }

    /** Chinese, said by the page. */
    public String label() {
        return label;
    }

    /** The columns a file of the kind cannot do without. */
    public List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /** What the API calls it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileKind ofPath(@Nullable String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.INVALID_INPUT, "kind", "请先选择要导入的是什么"));
    }
}
