package cn.xunting.imports;

import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.ImportMapping;
import cn.xunting.model.wire.office.NamedImportMapping;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 列对应目录 — a hall's own ways of reading machines' tables, by name. */
@ApplicationScoped
class ImportMappings {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final int LONGEST_COLUMN = 100;
    private static final int LAST_HEADER_ROW = 1_000;

    private final EntityManager entities;

    ImportMappings(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    List<NamedImportMapping> all(Hall hall) {
        return entities.createQuery("from ImportMappingRow where hallId = ?1 order by name", ImportMappingRow.class)
                .setParameter(1, hall.id())
                .getResultStream()
                .map(ImportMappingRow::named)
                .toList();
    }

    @Transactional
    ImportMapping named(Hall hall, String name) {
        return find(hall, name).orElseThrow(() -> missing(name)).mapping();
    }

    NamedImportMapping put(Hall hall, String name, ImportMapping mapping) {
        if (!NAME.matcher(name).matches()) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "name", "名称请只用文字、数字和 . _ -，不超过 40 个");
        }
        check(mapping);
        return Transactions.retrying(() -> {
            ImportMappingRow row = find(hall, name).orElseGet(ImportMappingRow::new);
            row.hallId = hall.id();
            row.name = name;
            row.take(mapping);
            return entities.merge(row).named();
        });
    }

    @Transactional
    void delete(Hall hall, String name) {
        entities.remove(find(hall, name).orElseThrow(() -> missing(name)));
    }

    private Optional<ImportMappingRow> find(Hall hall, String name) {
        return entities.createQuery("from ImportMappingRow where hallId = ?1 and name = ?2", ImportMappingRow.class)
                .setParameter(1, hall.id())
                .setParameter(2, name)
                .getResultStream()
                .findFirst();
    }

    private static void check(ImportMapping mapping) {
        Integer row = mapping.headerRow();
        if (row != null && (row < 1 || row > LAST_HEADER_ROW)) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "/headerRow", "表头所在的行须在 1 到 " + LAST_HEADER_ROW + " 之间");
        }
        boolean together = mapping.dateTime() != null;
        boolean apart = mapping.date() != null && mapping.time() != null;
        if (together == apart) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "/dateTime", "请填 dateTime 一列，或填 date 和 time 两列，不要都填");
        }
        boolean bad = Stream.of(mapping.staffNo(), mapping.dateTime(), mapping.date(), mapping.time())
                .anyMatch(column -> column != null && (column.isBlank() || column.length() > LONGEST_COLUMN));
        if (bad) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "/staffNo", "列名不能为空，也不能超过 " + LONGEST_COLUMN + " 个字");
        }
    }

    private static Refusal missing(String name) {
        return new Refusal(ProblemType.NOT_FOUND, "没有名为 " + name + " 的列对应，请先设置，或核对名称");
    }
}
