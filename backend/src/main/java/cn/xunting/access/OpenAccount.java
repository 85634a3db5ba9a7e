package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.Officer;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.regex.Pattern;

/** 开设账号 — in the hall of whoever opens it, with a first password that its owner must change. */
@ApplicationScoped
public class OpenAccount {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{2,64}");

    private final AccountRows accounts;
    private final ReadRoster roster;
    private final Clock clock;

    OpenAccount(AccountRows accounts, ReadRoster roster, Clock clock) {
        this.accounts = accounts;
        this.roster = roster;
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
        AccountRow row = new AccountRow();
        row.hallId = hall.id();
        row.account = wanted.account();
        row.name = wanted.name();
        row.roles = EnumSet.copyOf(wanted.roles());
        row.unit = wanted.unit();
        row.staffNo = wanted.staffNo();
        row.passwordHash = Passwords.hash(wanted.password());
        row.mustChangePassword = mustChangePassword;
        row.createdAt = clock.instant();
        try {
            accounts.persistAndFlush(row);
        } catch (PersistenceException e) {
            throw taken(wanted);
        }
        return row.officer();
    }

    private void demandSound(Hall hall, NewAccount wanted) {
        if (!NAME.matcher(wanted.account()).matches()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/account", "账号须为 2 到 64 个字母、数字或 . _ @ -，请修改");
        }
        if (wanted.name().isBlank() || wanted.name().length() > 50) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/name", "请填写姓名，不超过 50 个字");
        }
        if (wanted.roles().isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/roles", "请至少选择一个角色");
        }
        Passwords.demandGood(wanted.password(), wanted.account(), "/password");
        RosterBook book = roster.read(hall);
        if (wanted.unit() != null && book.unit(wanted.unit()).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/unit", "没有编号为 " + wanted.unit() + " 的窗口或科室，请先导入单位");
        }
        if (wanted.staffNo() != null && book.staffMember(wanted.staffNo()).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/staffNo", "没有工号 " + wanted.staffNo() + "，请先导入人员");
        }
        if (wanted.unit() == null && wanted.roles().contains(AccountRole.CHIEF_REPRESENTATIVE)) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/unit", "首席代表账号须指明所在窗口或科室");
        }
    }

    private static Refusal taken(NewAccount wanted) {
        return Refusal.of(ProblemType.CONFLICT, "/account", "账号 " + wanted.account() + " 已被使用，请换一个");
    }
}
