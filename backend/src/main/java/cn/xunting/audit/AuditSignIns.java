package cn.xunting.audit;

import cn.xunting.access.SignInWitness;
import cn.xunting.model.wire.office.AuditAction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** 记登录 — puts down who signed in, and who was not let in. */
@ApplicationScoped
class AuditSignIns implements SignInWitness {
    private static final int LET_IN = 200;
    private static final int TURNED_AWAY = 401;

    private final AppendAudit audit;
    private final Flood flood;
    private final CurrentOrigin current;

    AuditSignIns(AppendAudit audit, Flood flood, CurrentOrigin current) {
        this.audit = audit;
        this.flood = flood;
        this.current = current;
    }

    @Override
    public void signedIn(long hallId, String account) {
        append(hallId, AuditAction.SIGN_IN, account, LET_IN, "登录");
    }

    @Override
    public void wrongPassword(long hallId, String account) {
        append(hallId, AuditAction.SIGN_IN_FAILED, account, TURNED_AWAY, "密码不正确");
    }

    @Override
    public void blocked(long hallId, String account) {
        turnedAway(hallId, account, "错误次数过多，暂不受理");
    }

    @Override
    public void ended(long hallId, String account) {
        turnedAway(hallId, account, "账号已停用");
    }

    @Override
    public void unknown() {
        turnedAway(AppendAudit.NO_HALL, null, "没有这个账号、开通码，或身份没有核实、没有绑定");
    }

    private void turnedAway(long hall, @Nullable String account, String why) {
        flood.admit(current.origin().address())
                .ifPresent(passedOver ->
                        append(hall, AuditAction.SIGN_IN_FAILED, account, TURNED_AWAY, why + Flood.words(passedOver)));
    }

    private void append(long hall, AuditAction action, @Nullable String account, int status, String detail) {
        audit.append(hall, new AuditEvent(action, account, "POST", current.path(), status, detail, current.origin()));
    }
}
