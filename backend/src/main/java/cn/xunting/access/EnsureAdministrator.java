package cn.xunting.access;

import cn.xunting.hall.FirstHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.NewAccount;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An empty installation gets a hall and one administrator; a password made for it is printed once. */
@ApplicationScoped
class EnsureAdministrator {
    private static final String ACCOUNT = "admin";

    private final AccountRows accounts;
    private final FirstHall first;
    private final OpenAccount open;
    private final Optional<String> password;

    EnsureAdministrator(
            AccountRows accounts,
            FirstHall first,
            OpenAccount open,
            @ConfigProperty(name = "xunting.admin-password") Optional<String> password) {
        this.accounts = accounts;
        this.first = first;
        this.open = open;
        this.password = password.filter(text -> !text.isBlank());
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        if (accounts.count() > 0) {
            return;
        }
        String initial = password.orElseGet(EnsureAdministrator::made);
        Hall hall = first.found();
        open.save(
                hall,
                new NewAccount(ACCOUNT, "系统管理员", List.of(AccountRole.ADMINISTRATOR), null, null, initial),
                password.isEmpty());
        if (password.isEmpty()) {
            announce(initial);
        }
    }

    /** On the console and nowhere else: a log would keep it. */
    @SuppressWarnings("SystemOut")
    private static void announce(String first) {
        System.out.println("\n管理员账号 " + ACCOUNT + "，初始密码 " + first + " （只显示这一次，首次登录须修改）\n");
    }

    private static String made() {
        byte[] bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
