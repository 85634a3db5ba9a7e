package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.export.FindingNoticeResource;
import cn.xunting.ledger.FindingResource;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Problem;
import cn.xunting.photo.PhotoResource;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 问题 — the list, and each with its photos, its history, and what the reader may say. */
@Path("/console")
@ConsolePages
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
class FindingPageResource {
    private final FindingResource findings;
    private final FindingNoticeResource notices;
    private final PhotoResource photos;
    private final FindingSheets sheets;

    FindingPageResource(
            FindingResource findings, FindingNoticeResource notices, PhotoResource photos, FindingSheets sheets) {
        this.findings = findings;
        this.notices = notices;
        this.photos = photos;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance findings(
                FindingSearch search, List<FindingSheets.Named> found, @Nullable String next);

        static native TemplateInstance finding(FindingSheets.Sheet sheet, Said said);
    }

    /**
     * What somebody is about to say.
     *
     * @param id of the decision, made when the form was shown: the same form sent twice is one decision
     * @param problem why it was not taken, if it was not
     */
    record Said(
            String id,
            @Nullable String kind,
            String reason,
            @Nullable Problem problem) {
        static Said nothing() {
            return new Said(UUID.randomUUID().toString(), null, "", null);
        }
    }

    @GET
    @Path("/findings")
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String staff,
            @RestQuery @Nullable String item,
            @RestQuery @Nullable String state,
            @RestQuery boolean possibleDuplicates,
            @RestQuery @Nullable String cursor) {
        FindingSearch search = new FindingSearch(
                FindingSearch.given(month),
                FindingSearch.given(unit),
                FindingSearch.given(staff),
                FindingSearch.given(item),
                FindingSearch.given(state),
                possibleDuplicates);
        Page<Finding> page = findings.list(
                search.month(),
                search.unit(),
                search.staff(),
                search.item(),
                search.state(),
                possibleDuplicates,
                FindingSearch.given(cursor),
                null);
        return Templates.findings(search, sheets.named(page.items()), page.next());
    }

    @GET
    @Path("/findings/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String id) {
        return Templates.finding(sheets.sheet(id), Said.nothing());
    }

    @POST
    @Path("/findings/{id}/decisions")
    @Operation(hidden = true)
    public RestResponse<Object> decide(
            @RestPath String id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String reason) {
        String why = Objects.requireNonNullElse(reason, "");
        String decisionId = Objects.requireNonNullElse(decision, "");
        try {
            DecisionKind said = Parameters.constant(DecisionKind.class, "kind", Objects.requireNonNullElse(kind, ""));
            findings.decide(id, decisionId, DecisionReport.of(said, why.strip()));
            return Pages.seeOther("/console/findings/" + id).build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(),
                    Templates.finding(sheets.sheet(id), new Said(decisionId, kind, why, refused.problem())));
        }
    }

    @GET
    @Path("/findings/{id}/notice.docx")
    @Operation(hidden = true)
    public Response notice(@RestPath String id) {
        return notices.notice(id);
    }

    @GET
    @Path("/photos/{sha256}")
    @Operation(hidden = true)
    public Response photo(@RestPath String sha256) {
        return photos.get(sha256);
    }

    @GET
    @Path("/photos/{sha256}/thumbnail")
    @Operation(hidden = true)
    public Response thumbnail(@RestPath String sha256) {
        return photos.thumbnail(sha256);
    }
}
