package cn.xunting.access;

import cn.xunting.database.Transactions;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.AccountEntry;
import cn.xunting.model.wire.office.AccountTerms;
import cn.xunting.model.wire.office.FirstPassword;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * 管理账号 — an administrator changes, ends and reinstates accounts of their hall and gives new first passwords. Nobody does
 * so to themselves, and a hall keeps its last administrator: the administrators' rows are locked first, so that two cannot
 * end each other.
 */
@ApplicationScoped
class ChangeAccount {
    private final AccountRows accounts;
    private final FindAccount find;
    private final SessionRows sessions;
    private final EnrolmentRows enrolments;
    private final SignInFailures failures;
    private final PasswordHashes hashes;
    private final ReadRoster roster;
    private final Clock clock;

    ChangeAccount(
            AccountRows accounts,
            FindAccount find,
            SessionRows sessions,
            EnrolmentRows enrolments,
            SignInFailures failures,
            PasswordHashes hashes,
            ReadRoster roster,
            Clock clock) {
        this.accounts = accounts;
        this.find = find;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.failures = failures;
        this.hashes = hashes;
        this.roster = roster;
        this.clock = clock;
    }

    /** Replaces what can be changed of an account; of one's own, the name only. */
    AccountEntry change(Caller caller, String account, AccountTerms terms, IfMatch condition) {
        new CheckTerms(roster.read(caller.hall())).demand(terms);
        return changed(caller, account, (row, administrators) -> {
            condition.demand(row.version);
            demandInUse(row);
            if (row.id == caller.accountId() && !row.hasRightsOf(terms)) {
                throw refused("自己的角色、单位和工号须由另一名管理员修改");
            }
            if (!terms.roles().contains(AccountRole.ADMINISTRATOR)) {
                demandAnother(administrators, row, "取消其管理员角色");
            }
            boolean changes = !row.hasRightsOf(terms) || !terms.name().equals(row.name);
            row.take(terms);
            return changes;
        });
    }

    /** Ends an account with its sessions; ending it again changes nothing. */
    AccountEntry end(Caller caller, String account) {
        return changed(caller, account, (row, administrators) -> {
            if (row.id == caller.accountId()) {
                throw refused("不能停用自己的账号，请由另一名管理员停用");
            }
            demandAnother(administrators, row, "停用");
            boolean changes = !row.isEnded();
            if (changes) {
                row.endedAt = clock.instant();
                endAccess(row);
            }
            return changes;
        });
    }

    /** Takes an ended account back into use, with the password it had and no session. */
    AccountEntry reinstate(Caller caller, String account) {
        return changed(caller, account, (row, administrators) -> {
            boolean changes = row.isEnded();
            if (changes) {
                sessions.endAll(row.id, clock.instant()); // one may have begun while the account was being ended
                row.endedAt = null;
            }
            return changes;
        });
    }

    /** Gives a new first password, ends the sessions and lifts the lock of failed sign-ins. */
    FirstPassword resetPassword(Caller caller, String account) {
        String password = ReadableCode.firstPassword();
        String hash = hashes.hash(password);
        AccountEntry entry = changed(caller, account, (row, administrators) -> {
            demandInUse(row);
            if (row.id == caller.accountId()) {
                throw refused("自己的密码请用“修改密码”更改");
            }
            row.passwordHash = hash;
            row.mustChangePassword = true;
            endAccess(row);
            return true;
        });
        failures.forget(account);
        return new FirstPassword(entry.account(), entry.name(), password);
    }

    private void endAccess(AccountRow row) {
        sessions.endAll(row.id, clock.instant());
        enrolments.endAll(row.id, clock.instant());
    }

    /** Changes an account under the locks, unless the change says that there is nothing to do. */
    private AccountEntry changed(Caller caller, String account, BiPredicate<AccountRow, List<AccountRow>> change) {
        return Transactions.retrying(() -> {
            List<AccountRow> administrators =
                    accounts.lockAdministrators(caller.hall().id());
            AccountRow row = find.demand(caller.hall(), account);
            accounts.lock(row);
            if (change.test(row, administrators)) {
                row.version++;
            }
            return row.entry();
        });
    }

    private static void demandAnother(List<AccountRow> administrators, AccountRow row, String what) {
        boolean isOne = administrators.stream().anyMatch(administrator -> administrator.id == row.id);
        if (isOne && administrators.size() == 1) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这是本大厅最后一名管理员，不能" + what + "；请先开设或指定另一名管理员");
        }
    }

    private static void demandInUse(AccountRow row) {
        if (row.isEnded()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这个账号已停用，请先恢复再修改");
        }
    }

    private static Refusal refused(String detail) {
        return new Refusal(ProblemType.NOT_PERMITTED, detail);
    }
}
