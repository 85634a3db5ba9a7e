package cn.xunting.access;

import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.model.wire.office.AccountTerms;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    String account = "";
    String name = "";

    @Nullable
    String unit;

    @Nullable
    String staffNo;

    String passwordHash = "";
    boolean mustChangePassword;
    Instant createdAt = Instant.EPOCH;

    @Nullable
    Instant endedAt;

    long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);

    static AccountRow opened(
            long hallId,
            String account,
            AccountTerms terms,
            String passwordHash,
            boolean mustChangePassword,
            Instant now) {
        AccountRow row = new AccountRow();
        row.hallId = hallId;
        row.account = account;
        row.take(terms);
        row.passwordHash = passwordHash;
        row.mustChangePassword = mustChangePassword;
        row.createdAt = now;
        return row;
    }

    void take(AccountTerms terms) {
        name = terms.name();
        roles = EnumSet.copyOf(terms.roles());
        unit = terms.unit();
        staffNo = terms.staffNo();
    }

    /** Whether the terms give neither more nor less than what it has; its name aside. */
    boolean hasRightsOf(AccountTerms terms) {
        return Set.copyOf(terms.roles()).equals(roles)
                && Objects.equals(terms.unit(), unit)
                && Objects.equals(terms.staffNo(), staffNo);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    AccountEntry entry() {
        return new AccountEntry(
                account,
                name,
                roles.stream().sorted().toList(),
                unit,
                staffNo,
                mustChangePassword,
                createdAt,
                endedAt,
                version);
    }

    Officer officer() {
        List<AccountRole> ordered = roles.stream().sorted().toList();
        return new Officer(account, name, ordered, unit, staffNo, mustChangePassword);
    }
}
