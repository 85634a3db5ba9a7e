package cn.xunting.access;

import cn.xunting.model.AccountRole;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountRows implements PanacheRepository<AccountRow> {
    Optional<AccountRow> named(String account) {
        return find("account", account).firstResultOptional();
    }

    List<AccountRow> named(Collection<String> accounts) {
        return list("account in ?1", accounts);
    }

    /** By account. */
    List<AccountRow> ofHall(long hallId) {
        return list("hallId = ?1 order by account", hallId);
    }

    /** The hall's administrators who are in use, locked to the end of the transaction. */
    List<AccountRow> lockAdministrators(long hallId) {
        return find(
                        "hallId = ?1 and endedAt is null and ?2 member of roles order by id",
                        hallId,
                        AccountRole.ADMINISTRATOR)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Locks the account to the end of the transaction and reads it as it is now. */
    void lock(AccountRow row) {
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
    }
}
