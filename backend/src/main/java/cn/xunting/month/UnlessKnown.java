package cn.xunting.month;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** 已知则不重发 — answers that a reader need not be sent twice. */
final class UnlessKnown {
    private UnlessKnown() {}

    /** 304 where the reader's copy rests on the same facts and is one of theirs; called once it is settled that the caller may read the answer. */
    static <T> RestResponse<T> answer(Request request, String version, Supplier<T> answer) {
        CacheControl ask = new CacheControl();
        ask.setPrivate(true);
        ask.setNoCache(true);
        ask.setNoTransform(false);
        EntityTag tag = new EntityTag(version, true);
        return request.evaluatePreconditions(tag) == null
                ? RestResponse.ResponseBuilder.ok(answer.get())
                        .tag(tag)
                        .cacheControl(ask)
                        .build()
                : RestResponse.ResponseBuilder.<T>notModified()
                        .tag(tag)
                        .cacheControl(ask)
                        .build();
    }
}
