package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.attendance.CorrectionResource;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.OutageEntry;
import cn.xunting.model.wire.office.OutageReport;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 停机页 — when the sign-in machine did not work: declared, and taken back. */
@Path("/console/outages")
@ConsolePages
class OutagePageResource {
    private static final String PAGE = "/console/outages";

    private final CorrectionResource outages;
    private final Words words;

    OutagePageResource(CorrectionResource outages, Words words) {
        this.outages = outages;
        this.words = words;
    }

    /** What was typed of an outage; browsers put a T between day and time. */
    record Typed(String from, String to, String reason) {
        OutageReport report() {
            return new OutageReport(from.replace('T', ' '), to.replace('T', ' '), reason);
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance outages(Listing<OutageEntry> listing, Typed typed, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> list(@BeanParam ListRequest request) {
        Listing<OutageEntry> listing = listing(request);
        return listing.answer(words, "outages", Templates.outages(listing, new Typed("", "", ""), null));
    }

    /** Declared twice it is one outage: it is known by its time. */
    @POST
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> declare(
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm @Nullable String reason,
            @BeanParam ListRequest request) {
        Typed typed = new Typed(text(from), text(to), text(reason));
        try {
            outages.declare(typed.report());
            return Pages.seeOther(PAGE).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), Templates.outages(listing(request), typed, refused.problem()));
        }
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> cancel(
            @RestPath String id, @RestForm @Nullable String reason, @BeanParam ListRequest request) {
        try {
            outages.cancel(id, new Cancellation(FindingSearch.given(reason)));
            return Pages.seeOther(PAGE).build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(), Templates.outages(listing(request), new Typed("", "", ""), refused.problem()));
        }
    }

    private Listing<OutageEntry> listing(ListRequest request) {
        List<Column<OutageEntry>> columns = List.of(
                Column.of("from", "开始", OutageEntry::from),
                Column.of("to", "结束", OutageEntry::to),
                Column.words("reason", "理由", OutageEntry::reason));
        return Listing.of(columns, Gathered.from(cursor -> outages.outages(cursor, Gathered.AT_A_TIME)), request);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
