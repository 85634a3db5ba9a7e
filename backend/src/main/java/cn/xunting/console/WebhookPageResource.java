package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Delivery;
import cn.xunting.model.wire.office.DeliveryState;
import cn.xunting.model.wire.office.NewWebhook;
import cn.xunting.model.wire.office.NoticeKind;
import cn.xunting.model.wire.office.Webhook;
import cn.xunting.model.wire.office.WebhookChange;
import cn.xunting.notice.webhook.KeepWebhooks;
import cn.xunting.notice.webhook.WebhookResource;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 网络回调页 — whom the hall tells outside, what was sent there and with what success. */
@Path("/console/webhooks")
@ConsolePages
@RolesAllowed(Roles.ADMINISTRATOR)
class WebhookPageResource {
    private static final String HERE = "/console/webhooks";

    private final WebhookResource webhooks;
    private final KeepWebhooks kept;
    private final Words words;
    private final List<Column<Delivery>> columns;

    WebhookPageResource(WebhookResource webhooks, KeepWebhooks kept, Words words) {
        this.webhooks = webhooks;
        this.kept = kept;
        this.words = words;
        this.columns = columns(words);
    }

    /** What was typed of a new one. */
    record Typed(String url, List<String> kinds) {
        static final Typed NOTHING =
                new Typed("", KeepWebhooks.TOLD.stream().map(Enum::name).toList());

        public boolean tells(NoticeKind kind) {
            return kinds.contains(kind.name());
        }

        public List<NoticeKind> choices() {
            return KeepWebhooks.TOLD;
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance webhooks(
                List<Webhook> items, boolean off, Typed typed, @Nullable Problem problem);

        static native TemplateInstance webhookSecret(Webhook webhook);

        static native TemplateInstance webhook(
                Webhook webhook,
                Listing<Delivery> listing,
                String state,
                List<DeliveryState> states,
                List<NoticeKind> choices,
                @Nullable Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        return page(Typed.NOTHING, null);
    }

    /** The secret is in this answer and nowhere else. */
    @POST
    @Operation(hidden = true)
    public RestResponse<Object> add(@RestForm @Nullable String url, @RestForm @Nullable List<String> kinds) {
        Typed typed =
                new Typed(Objects.requireNonNullElse(url, "").strip(), Objects.requireNonNullElse(kinds, List.of()));
        try {
            demandNew(typed);
            Webhook added = Pages.of(webhooks.add(new NewWebhook(typed.url(), told(typed.kinds()))));
            return Pages.html(RestResponse.StatusCode.OK, Templates.webhookSecret(added));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(typed, refused.problem()));
        }
    }

    /** A form sent twice would be an address that is told everything twice, and its first secret would be lost. */
    private void demandNew(Typed typed) {
        Set<NoticeKind> kinds = Set.copyOf(told(typed.kinds()));
        boolean known = webhooks.list().items().stream()
                .anyMatch(one ->
                        one.url().equals(typed.url()) && Set.copyOf(one.kinds()).equals(kinds));
        if (known) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这个地址已经登记过，告诉它的也一样；密钥只在登记时显示一次，没有抄下的请停用它，再另行登记");
        }
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public RestResponse<Object> one(
            @RestPath String id, @RestQuery @Nullable String state, @BeanParam ListRequest request) {
        Listing<Delivery> listing = listing(id, state, request);
        return listing.answer(words, "deliveries", page(id, listing, state, null));
    }

    @POST
    @Path("/{id}/change")
    @Operation(hidden = true)
    public RestResponse<Object> change(
            @RestPath String id, @RestForm @Nullable List<String> kinds, @BeanParam ListRequest request) {
        return done(id, request, () -> webhooks.change(id, new WebhookChange(told(kinds))));
    }

    @POST
    @Path("/{id}/end")
    @Operation(hidden = true)
    public RestResponse<Object> end(@RestPath String id) {
        webhooks.end(id);
        return Pages.seeOther(HERE).build();
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redelivery")
    @Operation(hidden = true)
    public RestResponse<Object> again(@RestPath String id, @RestPath String delivery, @BeanParam ListRequest request) {
        return done(id, request, () -> webhooks.again(id, delivery));
    }

    private RestResponse<Object> done(String id, ListRequest request, Runnable act) {
        try {
            act.run();
            return Pages.seeOther(HERE + "/" + id).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(id, listing(id, null, request), null, refused.problem()));
        }
    }

    private static List<NoticeKind> told(@Nullable List<String> kinds) {
        return Objects.requireNonNullElse(kinds, List.<String>of()).stream()
                .map(kind -> Parameters.constant(NoticeKind.class, "kinds", kind))
                .toList();
    }

    private TemplateInstance page(Typed typed, @Nullable Problem problem) {
        return Templates.webhooks(webhooks.list().items(), kept.isOff(), typed, problem);
    }

    private TemplateInstance page(
            String id, Listing<Delivery> listing, @Nullable String state, @Nullable Problem problem) {
        Webhook webhook = webhooks.list().items().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有这个回调地址"));
        return Templates.webhook(
                webhook,
                listing,
                Objects.requireNonNullElse(state, ""),
                Arrays.asList(DeliveryState.values()),
                KeepWebhooks.TOLD,
                problem);
    }

    private Listing<Delivery> listing(String id, @Nullable String state, ListRequest request) {
        String asked = FindingSearch.given(state);
        DeliveryState only = asked == null ? null : Parameters.constant(DeliveryState.class, "state", asked);
        return Listing.of(
                columns,
                Gathered.from((@Nullable String cursor) -> webhooks.deliveries(id, cursor, Gathered.AT_A_TIME))
                        .as(rows -> rows.stream()
                                .filter(row -> only == null || row.state() == only)
                                .toList()),
                request);
    }

    private static List<Column<Delivery>> columns(Words words) {
        return List.of(
                Column.of("time", "时间", row -> Labels.atHall(row.createdAt())),
                Column.words("kind", "类别", row -> words.say(RecordLabels.label(row.kind()))),
                Column.words("state", "状态", row -> words.say(RecordLabels.label(row.state()))),
                Column.number("attempts", "投递次数", row -> row.attempts().size()),
                Column.words("last", "最近一次的结果", row -> lastResult(row, words)));
    }

    /** What came of the last attempt; empty before the first. */
    static String lastResult(Delivery delivery, Words words) {
        if (delivery.attempts().isEmpty()) {
            return "";
        }
        var last = delivery.attempts().get(delivery.attempts().size() - 1);
        String error = last.error();
        return error == null
                ? words.say("回答 {0}，用时 {1} 毫秒", Objects.toString(last.status(), "–"), last.millis())
                : error;
    }
}
