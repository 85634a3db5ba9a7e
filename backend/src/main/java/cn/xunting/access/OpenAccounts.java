package cn.xunting.access;

import cn.xunting.access.OpenedAccounts.Objection;
import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.FirstPassword;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 批量开设账号 — all or none, each new one with a first password made for it. What is known as it is wanted stays as it is,
 * so that the same list again opens nothing; a list never changes an account.
 */
@ApplicationScoped
public class OpenAccounts {
    private final AccountRows accounts;
    private final ReadRoster roster;
    private final PasswordHashes hashes;
    private final Clock clock;

    OpenAccounts(AccountRows accounts, ReadRoster roster, PasswordHashes hashes, Clock clock) {
        this.accounts = accounts;
        this.roster = roster;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Opens what is new; as a dry run, only says what would be. */
    public OpenedAccounts open(Hall hall, List<AccountLine> wanted, boolean dryRun) {
        Plan plan = Transactions.retrying(() -> plan(hall, wanted));
        if (!plan.objections().isEmpty() || dryRun) {
            return plan.outcome(wanted.size(), List.of());
        }
        Map<String, Made> made = new TreeMap<>();
        for (AccountLine line : plan.missing()) { // hashing costs time on purpose; no transaction is held during it
            String password = ReadableCode.firstPassword();
            made.put(line.account(), new Made(password, hashes.hash(password)));
        }
        return Transactions.retrying(() -> {
            Plan now = plan(hall, wanted); // somebody may have opened some meanwhile
            if (!now.objections().isEmpty()) {
                return now.outcome(wanted.size(), List.of());
            }
            List<FirstPassword> passwords = now.missing().stream()
                    .map(line -> add(hall, line, Objects.requireNonNull(made.get(line.account()))))
                    .toList();
            accounts.flush();
            return now.outcome(wanted.size(), passwords);
        });
    }

    private Plan plan(Hall hall, List<AccountLine> wanted) {
        CheckTerms check = new CheckTerms(roster.read(hall));
        Map<String, AccountRow> known = wanted.isEmpty()
                ? Map.of()
                : accounts.named(wanted.stream().map(AccountLine::account).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(row -> row.account, Function.identity()));
        List<AccountLine> missing = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            AccountLine line = wanted.get(i);
            try {
                AccountRow row = known.get(line.account());
                if (row == null) {
                    CheckTerms.demandAccount(line.account());
                    check.demand(line.terms());
                    missing.add(line);
                } else {
                    demandSame(hall, row, line);
                }
            } catch (Refusal why) {
                objections.add(new Objection(i, why));
            }
        }
        return new Plan(missing, objections);
    }

    private static void demandSame(Hall hall, AccountRow row, AccountLine line) {
        if (row.hallId != hall.id()) {
            throw refused("账号 " + line.account() + " 已被使用，请换一个");
        }
        if (row.isEnded()) {
            throw refused("账号 " + line.account() + " 已停用，请先恢复它，或换一个账号");
        }
        if (!row.name.equals(line.terms().name()) || !row.hasRightsOf(line.terms())) {
            throw refused("账号 " + line.account() + " 已有，内容与这一行不同；导入不修改已有账号，请改用“修改账号”");
        }
    }

    private FirstPassword add(Hall hall, AccountLine line, Made made) {
        AccountRow row = AccountRow.opened(hall.id(), line.account(), line.terms(), made.hash(), true, clock.instant());
        accounts.persist(row);
        return new FirstPassword(row.account, row.name, made.password());
    }

    private static Refusal refused(String detail) {
        return Refusal.of(ProblemType.CONFLICT, "/account", detail);
    }

    private record Made(String password, String hash) {}

    private record Plan(List<AccountLine> missing, List<Objection> objections) {
        OpenedAccounts outcome(int lines, List<FirstPassword> firstPasswords) {
            return objections.isEmpty()
                    ? new OpenedAccounts(missing.size(), lines - missing.size(), firstPasswords, List.of())
                    : new OpenedAccounts(0, 0, List.of(), objections);
        }
    }
}
