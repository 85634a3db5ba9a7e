package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.attendance.LeaveDocument;
import cn.xunting.attendance.LeaveResource;
import cn.xunting.imports.ImportMappers;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.LeaveApproval;
import cn.xunting.paper.PaperResource;
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
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 一条请假的页面 — what it is worth, what it would excuse, and what the reader may do about it. */
@Path("/console/leaves/{id}")
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
class LeavePageResource {
    private final LeaveResource leaves;
    private final LeaveSheets sheets;
    private final LeaveSteps steps;
    private final PaperUploads papers;
    private final PaperResource scans;

    LeavePageResource(
            LeaveResource leaves, LeaveSheets sheets, LeaveSteps steps, PaperUploads papers, PaperResource scans) {
        this.leaves = leaves;
        this.sheets = sheets;
        this.steps = steps;
        this.papers = papers;
        this.scans = scans;
    }

    /**
     * A leave's page.
     *
     * @param within the sign-ins that fall into it
     * @param counted how many of them there are of each kind, in words
     * @param scan the scanned document, or absent
     */
    record Sheet(
            LeaveSheets.Named named,
            List<LeaveSheets.DayMarks> within,
            String counted,
            @Nullable Scan scan,
            List<LeaveSteps.Step> steps) {
        public boolean waits() {
            return named.leave().state() == LeaveState.REQUESTED;
        }
    }

    /** What was typed of an approval. */
    record Said(String approver, String document, String reason) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance leave(Sheet sheet, LeaveForm form, Said said, @Nullable Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String id) {
        return page(id, null, new Said("", "", ""), null);
    }

    @POST
    @Path("/change")
    @Operation(hidden = true)
    public RestResponse<Object> change(@RestPath String id, @BeanParam LeaveForm typed) {
        return done(id, typed, new Said("", "", ""), leave -> leaves.amend(leave, typed.ifMatch(), typed.request()));
    }

    /** Sent twice, the second finds another version and is told what became of the first. */
    @POST
    @Path("/approval")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER})
    @Operation(hidden = true)
    public RestResponse<Object> decide(
            @RestPath String id,
            @RestForm @Nullable String version,
            @RestForm boolean approved,
            @RestForm @Nullable String approver,
            @RestForm @Nullable String document,
            @RestForm @Nullable String reason,
            @RestForm("file") @Nullable FileUpload file) {
        Said said = new Said(text(approver), text(document), text(reason));
        return done(id, null, said, leave -> {
            ApprovalTier tier = Parameters.constant(ApprovalTier.class, "approver", said.approver());
            String named = document(Pages.of(leaves.one(leave)).document(), said.document(), file);
            leaves.decide(leave, "\"" + text(version) + "\"", new LeaveApproval(approved, tier, named, given(said)));
        });
    }

    /** The scan of its document, while nobody has decided. */
    @POST
    @Path("/scan")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Object> attach(
            @RestPath String id, @RestForm @Nullable String version, @RestForm("file") @Nullable FileUpload file) {
        return done(
                id,
                null,
                new Said("", "", ""),
                leave -> leaves.attach(leave, "\"" + text(version) + "\"", ImportMappers.content(file)));
    }

    @POST
    @Path("/cancellation")
    @Operation(hidden = true)
    public RestResponse<Object> cancel(@RestPath String id, @RestForm @Nullable String reason) {
        Cancellation said = new Cancellation(FindingSearch.given(reason));
        return done(id, null, new Said("", "", text(reason)), leave -> leaves.cancel(leave, said));
    }

    private RestResponse<Object> done(String id, @Nullable LeaveForm typed, Said said, Consumer<String> act) {
        try {
            act.accept(id);
            return Pages.seeOther("/console/leaves/" + id).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(id, typed, said, refused.problem()));
        }
    }

    /** Around a refused form stands the leave as it is now; the form's version stays, so that nothing is overwritten unseen. */
    private TemplateInstance page(String id, @Nullable LeaveForm typed, Said said, @Nullable Problem problem) {
        LeaveSheets.Named named = sheets.one(id);
        List<LeaveSheets.DayMarks> within = sheets.within(named.leave());
        Sheet sheet = new Sheet(
                named,
                within,
                sheets.counted(within),
                Scan.of(scans, LeaveDocument.scan(named.leave().document())),
                steps.of(id));
        return Templates.leave(sheet, typed == null ? LeaveForm.of(named.leave()) : typed, said, problem);
    }

    /** What is typed or chosen takes its own place and leaves the other's: a name keeps its scan, a scan its name. */
    private @Nullable String document(@Nullable String known, String typed, @Nullable FileUpload file) {
        String name = typed.isBlank() ? LeaveDocument.name(known) : typed.strip();
        String scan = file != null && file.size() > 0
                ? papers.store(file)
                : typed.isBlank() ? null : LeaveDocument.scan(known);
        if (scan != null) {
            return LeaveDocument.scanned(name, scan);
        }
        return FindingSearch.given(typed);
    }

    private static @Nullable String given(Said said) {
        return FindingSearch.given(said.reason());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
