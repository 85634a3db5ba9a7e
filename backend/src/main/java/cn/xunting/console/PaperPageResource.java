package cn.xunting.console;

import cn.xunting.ledger.FindingPaperResource;
import cn.xunting.model.ProblemType;
import cn.xunting.paper.PaperResource;
import cn.xunting.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 文件 — papers, to be saved, and the way to put one to a finding. */
@Path("/console")
@ConsolePages
@Authenticated
class PaperPageResource {
    private final PaperResource papers;
    private final FindingPaperResource ofFindings;
    private final PaperUploads uploads;
    private final FindingSheets sheets;

    PaperPageResource(
            PaperResource papers, FindingPaperResource ofFindings, PaperUploads uploads, FindingSheets sheets) {
        this.papers = papers;
        this.ofFindings = ofFindings;
        this.uploads = uploads;
        this.sheets = sheets;
    }

    @GET
    @Path("/papers/{sha256}")
    @Operation(hidden = true)
    public Response paper(@RestPath String sha256) {
        return papers.get(sha256);
    }

    @POST
    @Path("/findings/{id}/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<Object> put(@RestPath String id, @RestForm("papers") @Nullable List<FileUpload> files) {
        try {
            List<String> digests = uploads.store(Objects.requireNonNullElse(files, List.of()));
            if (digests.isEmpty()) {
                throw new Refusal(ProblemType.INVALID_INPUT, "没有文件，请先选择 PDF、JPEG 或 PNG 文件再提交");
            }
            digests.forEach(digest -> ofFindings.put(id, digest));
            return Pages.seeOther("/console/findings/" + id + "#papers").build();
        } catch (Refusal refused) {
            return Pages.refused(
                    refused.problem(),
                    FindingPageResource.Templates.finding(
                            sheets.sheet(id), FindingPageResource.Said.but(refused.problem())));
        }
    }
}
