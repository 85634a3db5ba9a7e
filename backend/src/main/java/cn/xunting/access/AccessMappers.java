package cn.xunting.access;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.problem.ProblemMappers;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says why a request was not let in. */
class AccessMappers {
    private final SecurityIdentity identity;

    AccessMappers(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException e) {
        return Response.fromResponse(ProblemMappers.answer(Problem.of(ProblemType.NOT_SIGNED_IN, "登录已失效或尚未登录，请重新登录")))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response notPermitted(ForbiddenException e) {
        Caller caller = identity.getAttribute(AttachCaller.CALLER);
        return ProblemMappers.answer(
                caller != null && caller.officer().mustChangePassword()
                        ? Problem.of(ProblemType.PASSWORD_CHANGE_REQUIRED, "首次登录请先修改密码，之后才能使用其他功能")
                        : Problem.of(ProblemType.NOT_PERMITTED, "这个账号没有权限做这件事，如有需要请联系管理员"));
    }
}
