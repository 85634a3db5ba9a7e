package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.bulletin.BulletinResource;
import cn.xunting.closing.ClosingResource;
import cn.xunting.export.ExportResource;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 下载 — the API's documents for who is signed in by a cookie, under the API's names. */
@Path("/console/months/{month}/documents")
@ConsolePages
class DocumentPageResource {
    private final BulletinResource bulletins;
    private final ExportResource tables;
    private final ClosingResource closing;

    DocumentPageResource(BulletinResource bulletins, ExportResource tables, ClosingResource closing) {
        this.bulletins = bulletins;
        this.tables = tables;
        this.closing = closing;
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public Response document(@RestPath String month, @RestPath String name) {
        return switch (name) {
            case "bulletin.docx" -> bulletins.bulletin(month);
            case "ledger.xlsx" -> tables.ledgerXlsx(month);
            case "ledger.csv" -> tables.ledgerCsv(month);
            case "results.xlsx" -> tables.resultsXlsx(month);
            case "results.csv" -> tables.resultsCsv(month);
            case "people.xlsx" -> tables.peopleXlsx(month);
            case "people.csv" -> tables.peopleCsv(month);
            case "dossier.json" ->
                attached(
                        Response.ok(closing.dossier(month, null), MediaType.APPLICATION_JSON), month + "-dossier.json");
            default -> throw new Refusal(ProblemType.NOT_FOUND, "没有名为 " + name + " 的文件，请从关账页选择");
        };
    }

    static Response attached(Response.ResponseBuilder file, String name) {
        return file.header(HttpHeaders.CONTENT_DISPOSITION, null)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
