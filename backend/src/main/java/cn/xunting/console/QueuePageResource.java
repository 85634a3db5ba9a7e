package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.gate.BodyLimits;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.QueueImport;
import cn.xunting.problem.Refusal;
import cn.xunting.sync.QueueImportResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 待发箱导入页 — what a phone could not send, from the file it wrote. Each item is judged; the same file again changes nothing. */
@Path("/console/imports/queue")
@ConsolePages
class QueuePageResource {
    private final QueueImportResource queues;

    QueuePageResource(QueueImportResource queues) {
        this.queues = queues;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance queue(@Nullable QueueImport taken, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public TemplateInstance ask() {
        return Templates.queue(null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> take(@RestForm @Nullable String password, @RestForm("file") @Nullable FileUpload file) {
        try {
            BodyLimits.demandFile(file == null ? 0 : file.size());
            QueueImport taken = queues.run(password, file);
            return Pages.html(RestResponse.StatusCode.OK, Templates.queue(taken, null));
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), Templates.queue(null, refused.problem()));
        }
    }
}
