package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.hall.Halls;
import cn.xunting.hall.ReadStanding;
import cn.xunting.hall.Standing;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what an account is today: the account's word and, by date, the roster's. */
@ApplicationScoped
class ReadAccountToday {
    private final Halls halls;
    private final ReadStanding standings;
    private final Clock clock;

    ReadAccountToday(Halls halls, ReadStanding standings, Clock clock) {
        this.halls = halls;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    AccountToday of(AccountRow account, SessionRow session) {
        return of(account, session.byIdentity);
    }

    /** @param byIdentity whether an identity provider vouches for the account, so that its password does not matter */
    @Transactional
    AccountToday of(AccountRow account, boolean byIdentity) {
        Hall hall = halls.withId(account.hallId);
        Standing standing = account.staffNo == null
                ? Standing.NONE
                : standings.of(hall, account.staffNo, hall.time().dayOf(clock.instant()));
        List<String> represented = Representation.of(account.officer(), standing);
        List<String> own = Stream.of(Stream.ofNullable(account.unit), standing.serves().stream(), represented.stream())
                .flatMap(units -> units)
                .distinct()
                .sorted()
                .toList();
        return new AccountToday(hall, officer(account, byIdentity, represented), represented, own);
    }

    private static Officer officer(AccountRow account, boolean byIdentity, List<String> represented) {
        Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);
        roles.addAll(account.roles);
        roles.remove(AccountRole.CHIEF_REPRESENTATIVE);
        if (!represented.isEmpty()) {
            roles.add(AccountRole.CHIEF_REPRESENTATIVE);
        }
        return new Officer(
                account.account,
                account.name,
                roles.stream().sorted().toList(),
                unit(account.unit, represented),
                account.staffNo,
                account.mustChangePassword && !byIdentity);
    }

    private static @Nullable String unit(@Nullable String ofAccount, List<String> represented) {
        return represented.isEmpty() || represented.contains(Objects.requireNonNullElse(ofAccount, ""))
                ? ofAccount
                : represented.get(0);
    }
}
