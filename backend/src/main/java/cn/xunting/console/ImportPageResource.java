package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.imports.ImportMappers;
import cn.xunting.imports.ImportMappingResource;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.NamedImportMapping;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 导入页 — a file is checked first; then one press imports exactly that file. */
@Path("/console/imports")
@ConsolePages
class ImportPageResource {
    private static final int REFUSED = ProblemType.IMPORT_ERRORS.status();

    private final ImportFiles imports;
    private final HeldFiles files;
    private final ImportMappingResource mappings;
    private final CurrentCaller caller;

    ImportPageResource(ImportFiles imports, HeldFiles files, ImportMappingResource mappings, CurrentCaller caller) {
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance imports(
                List<FileKind> kinds, List<NamedImportMapping> mappings, ImportRun run, @Nullable Problem problem);

        static native TemplateInstance importCheck(
                ImportRun run, ImportAnswer answer, String file, FileGlance glance, @Nullable FilePreview preview);

        static native TemplateInstance importDone(ImportRun run, ImportAnswer answer);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public TemplateInstance ask() {
        return form(ImportRun.of(FileKind.PUNCHES, null, false, null), null);
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> check(
            @RestForm @Nullable String kind,
            @RestForm @Nullable String mapping,
            @RestForm boolean skipUnknown,
            @RestForm("file") @Nullable FileUpload file) {
        ImportRun asked = ImportRun.of(FileKind.PUNCHES, mapping, skipUnknown, null);
        try {
            FileKind chosen = FileKind.ofPath(kind);
            asked = ImportRun.of(chosen, mapping, skipUnknown, null);
            byte[] content = ImportMappers.content(file);
            ImportAnswer answer = imports.run(asked, true, content);
            ImportRun checked = ImportRun.of(chosen, mapping, skipUnknown, files.hold(caller.get(), content));
            if (answer.job() != null) {
                return Pages.seeOther(checked.jobPage(answer.job(), true)).build();
            }
            String name = file == null ? "" : file.fileName();
            FilePreview preview = answer.errors().isEmpty()
                    ? imports.preview(asked, content).map(FilePreview::of).orElse(null)
                    : null;
            return page(answer, Templates.importCheck(checked, answer, name, FileGlance.of(chosen, content), preview));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), form(asked, refused.problem()));
        }
    }

    @POST
    @Path("/{kind}")
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<Object> take(
            @RestPath String kind,
            @RestForm @Nullable String mapping,
            @RestForm boolean skipUnknown,
            @RestForm @Nullable String digest) {
        ImportRun run = ImportRun.of(FileKind.ofPath(kind), mapping, skipUnknown, digest);
        try {
            ImportAnswer answer = imports.run(run, false, files.held(caller.get(), run.digest()));
            if (answer.job() != null) {
                return Pages.seeOther(run.jobPage(answer.job(), false)).build();
            }
            return page(answer, Templates.importDone(run, answer));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), form(run, refused.problem()));
        }
    }

    private static RestResponse<Object> page(ImportAnswer answer, TemplateInstance page) {
        return Pages.html(answer.errors().isEmpty() ? RestResponse.StatusCode.OK : REFUSED, page);
    }

    private TemplateInstance form(ImportRun run, @Nullable Problem problem) {
        boolean all = caller.get().is(AccountRole.ADMINISTRATOR);
        List<FileKind> kinds = all ? List.of(FileKind.values()) : List.of(FileKind.PUNCHES);
        return Templates.imports(kinds, mappings.all(null, "500").items(), run, problem);
    }
}
