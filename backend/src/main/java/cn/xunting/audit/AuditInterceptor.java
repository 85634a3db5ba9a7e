package cn.xunting.audit;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.gate.ClientAddress;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.office.AuditAction;
import cn.xunting.model.wire.office.Webhook;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Puts down every request that changed something, was refused, or took something out, before it is answered: what cannot be
 * put down is not said to have been done.
 */
@RequestScoped
class AuditInterceptor {
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_PERMITTED = 403;
    private static final int FIRST_FAILURE = 400;
    private static final Pattern FILE = Pattern.compile("\\.(json|html)$");

    private final AppendAudit audit;
    private final Flood flood;
    private final CurrentOrigin current;
    private final CurrentCaller callers;
    private final ClientAddress addresses;
    private final ExecutorService executor;

    AuditInterceptor(
            AppendAudit audit,
            Flood flood,
            CurrentOrigin current,
            CurrentCaller callers,
            ClientAddress addresses,
            ExecutorService executor) {
        this.audit = audit;
        this.flood = flood;
        this.current = current;
        this.callers = callers;
        this.addresses = addresses;
        this.executor = executor;
    }

    @ServerRequestFilter
    public void arrive(ContainerRequestContext request, HttpServerRequest http) {
        current.arrived(origin(http), request.getUriInfo().getPath());
    }

    @ServerResponseFilter
    public void put(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest http) {
        Caller caller = caller();
        String path = request.getUriInfo().getPath();
        Origin origin = origin(http);
        OptionalInt passedOver = OptionalInt.of(0);
        AuditAction action = action(request, response, path).orElse(null);
        if (caller == null && action != null) {
            passedOver = flood.admit(origin.address());
        }
        if (action == null || passedOver.isEmpty()) {
            return;
        }
        AuditEvent event = new AuditEvent(
                action,
                caller == null ? null : caller.account(),
                request.getMethod(),
                path,
                response.getStatus(),
                detail(response.getEntity()) + Flood.words(passedOver.getAsInt()),
                origin);
        long hall = caller == null ? AppendAudit.NO_HALL : caller.hall().id();
        if (BlockingOperationControl.isBlockingAllowed()) {
            audit.append(hall, event);
        } else {
            executor.execute(() -> audit.append(hall, event)); // a refusal, which waits for nothing
        }
    }

    private static Optional<AuditAction> action(
            ContainerRequestContext request, ContainerResponseContext response, String path) {
        int status = response.getStatus();
        if (path.startsWith("/api/v1/sessions") && !request.getMethod().equals("DELETE")) {
            return Optional.empty(); // put down where it happens, with the reason
        }
        if (status == NOT_SIGNED_IN || status == NOT_PERMITTED) {
            return Optional.of(AuditAction.REFUSED);
        }
        if (status >= FIRST_FAILURE) {
            return Optional.empty();
        }
        if (request.getMethod().equals("GET")) {
            return isFile(path) || takesOut(response.getMediaType())
                    ? Optional.of(AuditAction.EXPORT)
                    : Optional.empty();
        }
        boolean dryRun = "true".equals(request.getUriInfo().getQueryParameters().getFirst("dryRun"));
        return dryRun ? Optional.empty() : Operations.change(request.getMethod(), path);
    }

    /** What is named like a file is taken to be kept as one. */
    private static boolean isFile(String path) {
        return path.startsWith("/api/v1/") && FILE.matcher(path).find();
    }

    /** Documents leave the system; JSON and pictures are how it is used. */
    private static boolean takesOut(@Nullable MediaType type) {
        return type != null
                && !type.getSubtype().endsWith("json")
                && !type.getType().equals("image")
                && !type.getSubtype().equals("html");
    }

    private static String detail(@Nullable Object entity) {
        if (entity instanceof Problem problem) {
            return problem.detail();
        }
        if (entity instanceof Webhook webhook) {
            return webhook.url(); // never its secret
        }
        if (entity instanceof ImportResult result) {
            return "共 %d 行，新增 %d，修改 %d，未变 %d"
                    .formatted(result.lines(), result.added(), result.changed(), result.unchanged());
        }
        if (entity instanceof SyncAnswer answer) {
            return "收下 %d 条，已有 %d 条，拒绝 %d 条，待查 %d 条"
                    .formatted(
                            count(answer, SyncOutcome.ACCEPTED),
                            count(answer, SyncOutcome.ALREADY_HAVE),
                            count(answer, SyncOutcome.REFUSED),
                            count(answer, SyncOutcome.QUARANTINED));
        }
        return "";
    }

    private static long count(SyncAnswer answer, SyncOutcome outcome) {
        return answer.receipts().stream()
                .filter(receipt -> receipt.outcome() == outcome)
                .count();
    }

    private Origin origin(HttpServerRequest request) {
        String connected =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        String address = addresses.of(connected, request.headers().getAll("X-Forwarded-For"));
        return new Origin(address, request.getHeader("User-Agent"));
    }

    private @Nullable Caller caller() {
        try {
            return callers.get();
        } catch (RuntimeException nobody) {
            return null;
        }
    }
}
