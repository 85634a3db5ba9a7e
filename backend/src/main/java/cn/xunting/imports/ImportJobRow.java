package cn.xunting.imports;

import cn.xunting.model.wire.office.ImportJobState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_job")
class ImportJobRow {
    @Id
    UUID id = new UUID(0, 0);

    long hallId;
    String kind = "";

    @Enumerated(EnumType.STRING)
    ImportJobState state = ImportJobState.RUNNING;

    String author = "";
    Instant startedAt = Instant.EPOCH;
    Instant heartbeatAt = Instant.EPOCH;

    @Nullable
    Instant finishedAt;

    int linesIn;
    int done;

    @Nullable
    String result;

    @Nullable
    String problem;
}
