package cn.xunting.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "paper")
class PaperRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    String sha256 = "";
    long bytes;
    String mediaType = "";
    String uploader = "";
    Instant receivedAt = Instant.EPOCH;
}
