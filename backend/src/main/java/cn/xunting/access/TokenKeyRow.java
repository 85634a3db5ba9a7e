package cn.xunting.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "token_key")
class TokenKeyRow {
    @Id
    int id;

    String secret = "";
    Instant createdAt = Instant.EPOCH;
}
