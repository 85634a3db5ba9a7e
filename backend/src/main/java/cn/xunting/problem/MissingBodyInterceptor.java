package cn.xunting.problem;

import cn.xunting.model.ProblemType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses a request whose body is empty or {@code null} where a record is wanted, so that no use case is handed one. */
@Provider
public final class MissingBodyInterceptor implements ReaderInterceptor {
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null && context.getType().isRecord()) {
            throw new Refusal(ProblemType.INVALID_INPUT, "请求没有内容，请附上 JSON 内容");
        }
        return body;
    }
}
