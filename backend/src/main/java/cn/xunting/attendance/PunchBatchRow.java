package cn.xunting.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "punch_batch")
class PunchBatchRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    String author = "";
    Instant at = Instant.EPOCH;
    int linesIn;
    int added;
    String source = "";

    @Nullable
    Long position;

    /** Of the punches it added; absent where it added none, and in rows older than the chain. */
    @Nullable
    String digest;
}
