package cn.xunting.access;

import cn.xunting.hall.Hall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 作者 — the account in whose name something is handed in that it cannot send itself. */
@ApplicationScoped
public class ReadAuthor {
    private final AccountRows accounts;
    private final ReadAccountToday today;

    ReadAuthor(AccountRows accounts, ReadAccountToday today) {
        this.accounts = accounts;
        this.today = today;
    }

    /** The hall's account of that name, an ended one too; empty if there is none. */
    @Transactional
    public Optional<Author> of(Caller handedInBy, String account) {
        Hall hall = handedInBy.hall();
        return accounts.named(account).filter(row -> row.hallId == hall.id()).map(row -> {
            AccountToday now = today.of(row, false);
            return new Author(
                    new Caller(hall, row.id, now.officer(), handedInBy.session(), now.represented(), now.ownUnits()),
                    row.endedAt);
        });
    }

    /**
     * An author.
     *
     * @param caller who they would be if they called now
     * @param endedAt when the account ended, if it has
     */
    public record Author(Caller caller, @Nullable Instant endedAt) {}
}
