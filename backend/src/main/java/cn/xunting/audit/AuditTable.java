package cn.xunting.audit;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.office.AuditEntry;
import cn.xunting.wire.CsvText;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 审计导出 — the log as a CSV that Excel opens, page by page, so that years of it need no memory. */
@ApplicationScoped
class AuditTable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String A_PAGE = "500";

    private final ReadAudit read;

    AuditTable(ReadAudit read) {
        this.read = read;
    }

    /** Writes what is asked for, newest first. */
    void write(Hall hall, AuditFilter filter, Writer out) throws IOException {
        out.write(CsvText.BYTE_ORDER_MARK
                + CsvText.line(List.of("序号", "时间", "事项", "账号", "方法", "地址", "结果", "说明", "来处", "设备")));
        String cursor = null;
        do {
            Page<AuditEntry> page = read.page(hall, filter, cursor, A_PAGE);
            for (AuditEntry entry : page.items()) {
                out.write(CsvText.line(cells(entry, hall.time().zone())));
            }
            cursor = page.next();
        } while (cursor != null);
    }

    private static List<String> cells(AuditEntry entry, ZoneId zone) {
        return List.of(
                Long.toString(entry.number()),
                TIME.format(entry.at().atZone(zone)),
                entry.action().name(),
                text(entry.account()),
                entry.operation(),
                entry.target(),
                Integer.toString(entry.status()),
                entry.detail(),
                entry.address(),
                text(entry.device()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
