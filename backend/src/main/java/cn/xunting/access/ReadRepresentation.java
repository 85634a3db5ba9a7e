package cn.xunting.access;

import cn.xunting.hall.ReadStanding;
import cn.xunting.hall.Standing;
import cn.xunting.model.wire.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads for which units a caller's account speaks on other days than today. */
@ApplicationScoped
public class ReadRepresentation {
    private final AccountRows accounts;
    private final ReadStanding standings;

    ReadRepresentation(AccountRows accounts, ReadStanding standings) {
        this.accounts = accounts;
        this.standings = standings;
    }

    /** The caller's, by the roster as it is now. */
    @Transactional
    public Representation of(Caller caller) {
        AccountRow account = accounts.findById(caller.accountId());
        Officer given = account.officer();
        Function<LocalDate, Standing> standing =
                account.staffNo == null ? day -> Standing.NONE : standings.byDay(caller.hall(), account.staffNo);
        return new Representation(account.createdAt, day -> Representation.of(given, standing.apply(day)));
    }
}
