package cn.xunting.problem;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.Problem;
import cn.xunting.wire.MissingComponent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into an RFC 9457 body; a bug is logged once and shown as a support code. */
public final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PROBLEM_JSON = "application/problem+json";

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        Response.ResponseBuilder answer = Response.fromResponse(answer(refusal.problem()));
        refusal.retryAfter().ifPresent(wait -> answer.header("Retry-After", wait.toSeconds()));
        return answer.build();
    }

    @ServerExceptionMapper({JsonProcessingException.class, JsonMappingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException e) {
        // Whoever hands in the body may refuse to go on, and the parser wraps that in where it was.
        return e.getCause() instanceof Refusal refusal ? refused(refusal) : answer(unreadableBody(e));
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return answer(Problem.of(ProblemType.NOT_FOUND, "没有这个地址，请核对网址或编号的写法"));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, HttpServerRequest request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        int status = e.getResponse().getStatus();
        return status < 500 ? answer(ofStatus(status)) : unexpected(e, request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, HttpServerRequest request) {
        byte[] code = new byte[4];
        RANDOM.nextBytes(code);
        String support = HexFormat.of().formatHex(code);
        LOG.errorf(e, "Request failed: support=%s method=%s path=%s", support, request.method(), request.path());
        return answer(Problem.of(ProblemType.INTERNAL, "系统出错，内容没有保存。请稍后再试；仍不行请把支持码 " + support + " 告诉管理员"));
    }

    private static Problem unreadableBody(JsonProcessingException e) {
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        String detail = e instanceof MissingComponent
                ? "缺少字段 " + pointer + "，请补上"
                : e instanceof UnrecognizedPropertyException unknown
                        ? "不认识字段 " + unknown.getPropertyName() + "，请核对字段名"
                        : pointer.isEmpty() ? "请求内容不是有效的 JSON，请检查格式" : "字段 " + pointer + " 的值不符合要求，请检查类型和写法";
        return Problem.of(ProblemType.INVALID_INPUT, detail, List.of(InputError.at(pointer, detail)));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static Problem ofStatus(int status) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(t -> t.status() == status)
                .findFirst()
                .orElse(ProblemType.INVALID_INPUT);
        return new Problem(type.uri(), type.title(), status, "请求不能这样处理：" + type.title() + "。请核对地址、方法与内容格式", List.of());
    }

    /** A problem as an HTTP answer. */
    public static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(PROBLEM_JSON)
                .entity(problem)
                .build();
    }
}
