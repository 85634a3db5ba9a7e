package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.bulletin.BulletinText;
import cn.xunting.bulletin.WriteBulletin;
import cn.xunting.closing.ClosingResource;
import cn.xunting.export.PreviewTables;
import cn.xunting.export.TablePreview;
import cn.xunting.model.MonthState;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 文件预览 — a month's documents to be read before they are saved, for whom the API lets have them: the files' own words. */
@Path("/console/months/{month}/preview")
@ConsolePages
class PreviewPageResource {
    private final WriteBulletin bulletins;
    private final PreviewTables tables;
    private final ClosingResource closing;
    private final CurrentCaller caller;

    PreviewPageResource(WriteBulletin bulletins, PreviewTables tables, ClosingResource closing, CurrentCaller caller) {
        this.bulletins = bulletins;
        this.tables = tables;
        this.closing = closing;
        this.caller = caller;
    }

    /**
     * What is looked at.
     *
     * @param name of the file without its ending
     */
    record Of(YearMonth month, String name, MonthState state) {
        /** Whether there is no such file yet, and so what is shown is a draft of it. */
        public boolean isDraft() {
            return state == MonthState.OPEN && !name.equals("ledger");
        }

        public boolean isOfLedger() {
            return name.equals("ledger");
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance previewBulletin(Of of, BulletinText text);

        static native TemplateInstance previewTables(Of of, List<TablePreview> tables);
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance document(@RestPath String month, @RestPath String name) {
        YearMonth wanted = Parameters.month("month", month);
        Of of = new Of(wanted, name, closing.seal(month).state());
        Caller reader = caller.get();
        return switch (name) {
            case "bulletin" -> Templates.previewBulletin(of, bulletins.preview(reader.hall(), wanted));
            case "results" -> Templates.previewTables(of, tables.results(reader.hall(), wanted));
            case "people" -> Templates.previewTables(of, tables.people(reader.hall(), wanted));
            case "ledger" -> Templates.previewTables(of, tables.ledger(reader, wanted));
            default -> throw new Refusal(ProblemType.NOT_FOUND, "没有名为 " + name + " 的文件，请从关账页选择");
        };
    }
}
