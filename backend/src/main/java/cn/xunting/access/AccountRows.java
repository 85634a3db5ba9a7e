package cn.xunting.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class AccountRows implements PanacheRepository<AccountRow> {
    Optional<AccountRow> named(String account) {
        return find("account", account).firstResultOptional();
    }
}
