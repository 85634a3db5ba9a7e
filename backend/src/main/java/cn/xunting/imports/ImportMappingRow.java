package cn.xunting.imports;

import cn.xunting.model.wire.office.ImportMapping;
import cn.xunting.model.wire.office.NamedImportMapping;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_mapping")
class ImportMappingRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    String name = "";

    @Nullable
    Integer headerRow;

    String staffNoColumn = "";

    @Nullable
    String dateTimeColumn;

    @Nullable
    String dateColumn;

    @Nullable
    String timeColumn;

    void take(ImportMapping mapping) {
        headerRow = mapping.headerRow();
        staffNoColumn = mapping.staffNo();
        dateTimeColumn = mapping.dateTime();
        dateColumn = mapping.date();
        timeColumn = mapping.time();
    }

    ImportMapping mapping() {
        return new ImportMapping(headerRow, staffNoColumn, dateTimeColumn, dateColumn, timeColumn);
    }

    NamedImportMapping named() {
        return new NamedImportMapping(name, mapping());
    }
}
