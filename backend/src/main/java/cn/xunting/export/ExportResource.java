package cn.xunting.export;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.LedgerLine;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** 导出表格. */
@Path("/api/v1/months/{month}")
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class ExportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private final WriteTables tables;
    private final CurrentCaller caller;

    ExportResource(WriteTables tables, CurrentCaller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @Path("/results.xlsx")
    @Produces(XLSX)
    @Operation(summary = "A closed month's units by sections with the reasons, and the arithmetic, as a workbook")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = XLSX))
    public Response resultsXlsx(@RestPath String month) {
        return file(tables.resultsXlsx(caller.get().hall(), read(month)), XLSX, month + "-results.xlsx");
    }

    @GET
    @Path("/results.csv")
    @Produces(CSV)
    @Operation(summary = "A closed month's units by sections with the reasons, as CSV")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = CSV))
    public Response resultsCsv(@RestPath String month) {
        return file(tables.resultsCsv(caller.get().hall(), read(month)), CSV, month + "-results.csv");
    }

    @GET
    @Path("/people.xlsx")
    @Produces(XLSX)
    @Operation(summary = "Everybody's score of a closed month and who is rewarded, as a workbook")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = XLSX))
    public Response peopleXlsx(@RestPath String month) {
        return file(tables.peopleXlsx(caller.get().hall(), read(month)), XLSX, month + "-people.xlsx");
    }

    @GET
    @Path("/people.csv")
    @Produces(CSV)
    @Operation(summary = "Everybody's score of a closed month and who is rewarded, as CSV")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = CSV))
    public Response peopleCsv(@RestPath String month) {
        return file(tables.peopleCsv(caller.get().hall(), read(month)), CSV, month + "-people.csv");
    }

    @GET
    @Path("/ledger.xlsx")
    @Produces(XLSX)
    @Operation(summary = "The month's ledger, a row for each finding, as a workbook; of an open month as it stands")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = XLSX))
    public Response ledgerXlsx(@RestPath String month) {
        Caller by = caller.get();
        return file(tables.ledgerXlsx(by, read(month)), XLSX, month + "-ledger.xlsx");
    }

    @GET
    @Path("/ledger.csv")
    @Produces(CSV)
    @Operation(summary = "The month's ledger as CSV")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = CSV))
    public Response ledgerCsv(@RestPath String month) {
        Caller by = caller.get();
        return file(tables.ledgerCsv(by, read(month)), CSV, month + "-ledger.csv");
    }

    @GET
    @Path("/ledger.json")
    @Produces(JSON)
    @Operation(summary = "The month's ledger as JSON")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = LedgerLine.class)))
    public Response ledgerJson(@RestPath String month) {
        Caller by = caller.get();
        return file(tables.ledgerJson(by, read(month)), JSON, month + "-ledger.json");
    }

    private static Response file(WriteTables.File file, String type, String name) {
        StreamingOutput written = file::write;
        return Response.ok(written, type.equals(CSV) ? CSV + ";charset=UTF-8" : type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static YearMonth read(String month) {
        return Parameters.month("month", month);
    }
}
