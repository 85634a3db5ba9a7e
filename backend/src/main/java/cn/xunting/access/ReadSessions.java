package cn.xunting.access;

import cn.xunting.model.wire.office.SessionEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** 查看登录设备 — one's own sessions, or another's for an administrator. */
@ApplicationScoped
class ReadSessions {
    private final SessionRows sessions;
    private final FindAccount accounts;
    private final Clock clock;

    ReadSessions(SessionRows sessions, FindAccount accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The caller's, the last used first. */
    @Transactional
    List<SessionEntry> own(Caller caller) {
        return of(caller, caller.accountId());
    }

    /** An account's of the caller's hall, the last used first. */
    @Transactional
    List<SessionEntry> of(Caller caller, String account) {
        return of(caller, accounts.demand(caller.hall(), account).id);
    }

    private List<SessionEntry> of(Caller caller, long accountId) {
        return sessions.live(accountId, clock.instant()).stream()
                .map(row -> new SessionEntry(
                        row.id,
                        row.device,
                        row.startedAt,
                        row.refreshedAt,
                        row.expiresAt,
                        row.id.equals(caller.session())))
                .toList();
    }
}
