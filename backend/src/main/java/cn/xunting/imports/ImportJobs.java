package cn.xunting.imports;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.ImportJob;
import cn.xunting.model.wire.office.ImportJobState;
import cn.xunting.model.wire.office.PunchImport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 导入任务册 — how far each import is, where every backend can read it. */
@ApplicationScoped
class ImportJobs {
    /** A backend that has not said a word for so long is gone. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    ImportJobs(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    UUID start(Caller caller, String kind, int lines) {
        UUID id = UUID.randomUUID();
        Transactions.retrying(() -> {
            ImportJobRow row = new ImportJobRow();
            row.id = id;
            row.hallId = caller.hall().id();
            row.kind = kind;
            row.author = caller.account();
            row.startedAt = now();
            row.heartbeatAt = row.startedAt;
            row.linesIn = lines;
            entities.persist(row);
            return id;
        });
        return id;
    }

    /** Notes progress in a transaction of its own, whatever else is running. */
    void progress(UUID job, int done) {
        update(job, row -> row.done = done);
    }

    void done(UUID job, PunchImport result) {
        update(job, row -> {
            row.state = ImportJobState.DONE;
            row.done = row.linesIn;
            row.result = write(result);
            row.finishedAt = now();
        });
    }

    void failed(UUID job, Problem problem) {
        update(job, row -> {
            row.state = ImportJobState.FAILED;
            row.problem = write(problem);
            row.finishedAt = now();
        });
    }

    @Transactional
    Optional<ImportJob> read(Hall hall, UUID job) {
        return Optional.ofNullable(entities.find(ImportJobRow.class, job))
                .filter(row -> row.hallId == hall.id())
                .map(this::view);
    }

    /** How many jobs run, and how many broke off within the hour. */
    record Running(long alive, long brokenOff) {}

    @Transactional
    Running running() {
        Instant now = clock.instant();
        return new Running(
                lastHeard(now.minus(SILENCE), now.plus(SILENCE)),
                lastHeard(now.minus(Duration.ofHours(1)), now.minus(SILENCE)));
    }

    private long lastHeard(Instant from, Instant before) {
        return entities.createQuery(
                        "select count(*) from ImportJobRow where state = ?1 and heartbeatAt >= ?2 and heartbeatAt < ?3",
                        Long.class)
                .setParameter(1, ImportJobState.RUNNING)
                .setParameter(2, from)
                .setParameter(3, before)
                .getSingleResult();
    }

    private ImportJob view(ImportJobRow row) {
        if (row.state == ImportJobState.RUNNING && row.heartbeatAt.plus(SILENCE).isBefore(clock.instant())) {
            Problem lost = Problem.of(ProblemType.UNAVAILABLE, "导入中断了，可能是服务重启。请重新导入同一个文件，已有的记录不会重复。");
            return new ImportJob(row.id, ImportJobState.FAILED, row.linesIn, row.done, null, lost);
        }
        return new ImportJob(
                row.id,
                row.state,
                row.linesIn,
                row.done,
                read(row.result, PunchImport.class),
                read(row.problem, Problem.class));
    }

    private void update(UUID job, Consumer<ImportJobRow> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportJobRow row = entities.find(ImportJobRow.class, job);
            change.accept(row);
            row.heartbeatAt = now();
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of the wire has a JSON form", e);
        }
    }

    private <T> @Nullable T read(@Nullable String content, Class<T> type) {
        try {
            return content == null ? null : json.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It was written by us", e);
        }
    }
}
