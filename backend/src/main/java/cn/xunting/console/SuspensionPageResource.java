package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.honours.SuspensionResource;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.SuspensionEntry;
import cn.xunting.model.wire.office.SuspensionOrder;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 停发页 — decisions that stop a reward, with their papers; a leader puts one down or takes it back. */
@Path("/console/suspensions")
@ConsolePages
class SuspensionPageResource {
    private static final String HERE = "/console/suspensions";

    private final SuspensionResource suspensions;
    private final PaperUploads papers;
    private final Words words;
    private final List<Column<SuspensionEntry>> columns = List.of(
            Column.of("decided", "决定日期", SuspensionEntry::decidedOn),
            Column.of("unit", "单位", SuspensionEntry::unit),
            Column.of("staff", "工号", SuspensionEntry::staffNo),
            Column.words("paper", "文号", SuspensionEntry::paper),
            Column.words("reason", "理由", SuspensionEntry::reason),
            Column.of("months", "停发的月份", SuspensionPageResource::months));

    SuspensionPageResource(SuspensionResource suspensions, PaperUploads papers, Words words) {
        this.suspensions = suspensions;
        this.papers = papers;
        this.words = words;
    }

    /** What was typed of a decision; its id is made when the form is shown, so that the same form sent twice is one. */
    record Typed(String id, String unit, String staffNo, String decidedOn, String paper, String reason) {
        static Typed fresh() {
            return new Typed(UUID.randomUUID().toString(), "", "", "", "", "");
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance suspensions(
                Listing<SuspensionEntry> listing, String about, Typed typed, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> all(@RestQuery @Nullable String about, @BeanParam ListRequest request) {
        Listing<SuspensionEntry> listing = listing(about, request);
        return listing.answer(
                words, "suspensions", Templates.suspensions(listing, about == null ? "" : about, Typed.fresh(), null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.LEADER)
    @Operation(hidden = true)
    public RestResponse<Object> keep(@BeanParam SuspensionForm form, @BeanParam ListRequest request) {
        Typed typed = form.typed();
        return done(
                typed,
                request,
                () -> suspensions.keep(
                        typed.id(),
                        new SuspensionOrder(
                                FindingSearch.given(typed.unit()),
                                FindingSearch.given(typed.staffNo()),
                                Parameters.day("decidedOn", typed.decidedOn()),
                                typed.paper(),
                                typed.reason(),
                                papers.store(form.files()))));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.LEADER)
    @Operation(hidden = true)
    public RestResponse<Object> cancel(
            @RestPath String id, @RestForm @Nullable String reason, @BeanParam ListRequest request) {
        return done(Typed.fresh(), request, () -> suspensions.cancel(id, new Cancellation(reason)));
    }

    private RestResponse<Object> done(Typed typed, ListRequest request, Runnable act) {
        try {
            act.run();
            return Pages.seeOther(HERE).build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(), Templates.suspensions(listing(null, request), "", typed, refused.problem()));
        }
    }

    /** @param about a unit's code or a staff number, or absent */
    private Listing<SuspensionEntry> listing(@Nullable String about, ListRequest request) {
        String only = FindingSearch.given(about);
        return Listing.of(
                columns,
                Gathered.from((@Nullable String cursor) -> suspensions.list(cursor, Gathered.AT_A_TIME))
                        .as(rows -> rows.stream()
                                .filter(row -> only == null || only.equals(row.unit()) || only.equals(row.staffNo()))
                                .toList()),
                request);
    }

    private static String months(SuspensionEntry entry) {
        return entry.months().stream().map(YearMonth::toString).collect(Collectors.joining(" "));
    }
}
