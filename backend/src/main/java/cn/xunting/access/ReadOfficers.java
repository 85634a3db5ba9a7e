package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads accounts by their number, for whoever takes the word of somebody who is not calling. */
@ApplicationScoped
public class ReadOfficers {
    private final AccountRows accounts;

    ReadOfficers(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** The hall's accounts among those, as their rows have them: what the roster says is not in it. */
    @Transactional
    public Map<Long, Kept> of(Hall hall, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.list("hallId = ?1 and id in ?2", hall.id(), ids).stream()
                        .collect(Collectors.toMap(row -> row.id, row -> new Kept(row.officer(), row.isEnded())));
    }

    /** What the hall's accounts are called, by account; ended ones too. */
    @Transactional
    public Map<String, String> names(Hall hall) {
        return accounts.ofHall(hall.id()).stream()
                .map(AccountRow::officer)
                .collect(Collectors.toMap(Officer::account, Officer::name));
    }

    /**
     * An account and whether it has ended.
     *
     * @param officer with the roles it has been given
     */
    public record Kept(Officer officer, boolean ended) {}
}
