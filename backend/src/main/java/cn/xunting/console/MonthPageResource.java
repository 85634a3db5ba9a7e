package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.month.MonthResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 月度 — the ranking, and each unit's sheet. */
@Path("/console/months/{month}")
@ConsolePages
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.STAFF_MEMBER,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
class MonthPageResource {
    private final MonthResource months;
    private final Sheets sheets;
    private final Movement movement;

    MonthPageResource(MonthResource months, Sheets sheets, Movement movement) {
        this.months = months;
        this.sheets = sheets;
        this.movement = movement;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance month(YearMonth month, MonthResults results, Movement.@Nullable Seen moved);

        static native TemplateInstance ranking(MonthResults results);

        static native TemplateInstance unit(UnitSheet sheet, Sheets.Standing standing, Movement.@Nullable Seen moved);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance month(@RestPath String month) {
        MonthResults results = Pages.of(months.results(month, Pages.ANEW));
        return Templates.month(results.month(), results, movement.in(results.month()));
    }

    /** The table alone, for a page that is open: nothing, as long as nothing has changed. */
    @GET
    @Path("/ranking")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ranking(@RestPath String month, @Context Request request) {
        RestResponse<MonthResults> answer = months.results(month, request);
        MonthResults results = answer.getEntity();
        RestResponse.ResponseBuilder<TemplateInstance> page = results == null
                ? RestResponse.ResponseBuilder.notModified()
                : RestResponse.ResponseBuilder.ok(Templates.ranking(results));
        return page.tag(answer.getEntityTag())
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @GET
    @Path("/units/{unit}")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance unit(@RestPath String month, @RestPath String unit) {
        UnitSheet sheet = Pages.of(months.sheet(month, unit, Pages.ANEW));
        return Templates.unit(sheet, sheets.standing(sheet), movement.in(sheet.month(), sheet.unit()));
    }
}
