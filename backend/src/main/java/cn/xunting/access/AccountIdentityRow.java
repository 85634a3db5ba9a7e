package cn.xunting.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "account_identity")
class AccountIdentityRow {
    @Id
    long accountId;

    String issuer = "";
    String subject = "";
    String author = "";
    Instant linkedAt = Instant.EPOCH;
}
