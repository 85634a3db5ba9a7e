package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.office.AccountTerms;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** 开设账号 — in the hall of whoever opens it, with a first password that its owner must change. */
@ApplicationScoped
public class OpenAccount {
    private final AccountRows accounts;
    private final ReadRoster roster;
    private final PasswordHashes hashes;
    private final Clock clock;

    OpenAccount(AccountRows accounts, ReadRoster roster, PasswordHashes hashes, Clock clock) {
        this.accounts = accounts;
        this.roster = roster;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Opens the account.
     *
     * @param mustChangePassword false only where the owner chose the password themselves
     * @throws Refusal if the name is taken, the password weak, or the unit or person unknown
     */
    @Transactional
    public Officer open(Hall hall, NewAccount wanted, boolean mustChangePassword) {
        demandSound(hall, wanted);
        return save(hall, wanted, mustChangePassword);
    }

    /** Opens an account whose soundness is somebody else's word: the installation's first. */
    @Transactional
    Officer save(Hall hall, NewAccount wanted, boolean mustChangePassword) {
        if (accounts.named(wanted.account()).isPresent()) {
            throw taken(wanted);
        }
        String hash = hashes.hash(wanted.password());
        AccountRow row = AccountRow.opened(
                hall.id(), wanted.account(), terms(wanted), hash, mustChangePassword, clock.instant());
        try {
            accounts.persistAndFlush(row);
        } catch (PersistenceException e) {
            throw taken(wanted);
        }
        return row.officer();
    }

    private void demandSound(Hall hall, NewAccount wanted) {
        CheckTerms.demandAccount(wanted.account());
        new CheckTerms(roster.read(hall)).demand(terms(wanted));
        Passwords.demandGood(wanted.password(), hall, wanted.account(), wanted.staffNo(), "/password");
    }

    private static AccountTerms terms(NewAccount wanted) {
        return new AccountTerms(wanted.name(), wanted.roles(), wanted.unit(), wanted.staffNo());
    }

    private static Refusal taken(NewAccount wanted) {
        return Refusal.of(ProblemType.CONFLICT, "/account", "账号 " + wanted.account() + " 已被使用，请换一个");
    }
}
