package cn.xunting.access;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** 退出登录设备 — one session or all; an ended one's tokens are refused from the next request on. */
@ApplicationScoped
class EndSessions {
    private final SessionRows sessions;
    private final FindAccount accounts;
    private final Clock clock;

    EndSessions(SessionRows sessions, FindAccount accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    void own(Caller caller, UUID session) {
        end(caller.accountId(), session);
    }

    /** All of the caller's but the one that asks. */
    @Transactional
    void others(Caller caller) {
        sessions.endOthers(caller.accountId(), caller.session(), clock.instant());
    }

    /** All of the caller's, the one that asks among them. */
    @Transactional
    void all(Caller caller) {
        sessions.endAll(caller.accountId(), clock.instant());
    }

    /** One session of an account of the caller's hall. */
    @Transactional
    void one(Caller caller, String account, UUID session) {
        end(accounts.demand(caller.hall(), account).id, session);
    }

    /** All sessions of an account of the caller's hall. */
    @Transactional
    void all(Caller caller, String account) {
        sessions.endAll(accounts.demand(caller.hall(), account).id, clock.instant());
    }

    private void end(long accountId, UUID session) {
        SessionRow row = sessions.findByIdOptional(session)
                .filter(found -> found.accountId == accountId)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有这个登录设备，请刷新列表后重试"));
        if (row.endedAt == null) {
            row.endedAt = clock.instant();
        }
    }
}
