package cn.xunting.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "sign_in_failure")
class SignInFailureRow {
    @Id
    String account = "";

    int failures;
    Instant lastAt = Instant.EPOCH;
    Instant blockedUntil = Instant.EPOCH;
}
