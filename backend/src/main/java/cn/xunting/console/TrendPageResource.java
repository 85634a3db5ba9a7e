package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.ProblemType;
import cn.xunting.month.MonthTrend;
import cn.xunting.month.ReadTrend;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** 走势页 — twelve months of the hall, or of a unit; the table is the matter, and scripts draw it. */
@Path("/console/months/{month}")
@ConsolePages
class TrendPageResource {
    private final ReadTrend trends;
    private final CurrentCaller caller;

    TrendPageResource(ReadTrend trends, CurrentCaller caller) {
        this.trends = trends;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance trend(YearMonth month, MonthTrend trend, @Nullable String unit);
    }

    @GET
    @Path("/trend")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance hall(@RestPath String month) {
        YearMonth last = Parameters.month("month", month);
        return Templates.trend(last, trends.read(caller.get(), last, null), null);
    }

    @GET
    @Path("/units/{unit}/trend")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance unit(@RestPath String month, @RestPath String unit) {
        if (!caller.get().readsAssessmentOf(unit)) {
            throw new Refusal(ProblemType.NOT_PERMITTED, "只能查看本窗口的得分");
        }
        YearMonth last = Parameters.month("month", month);
        MonthTrend trend = trends.read(caller.get(), last, unit);
        if (trend.units().isEmpty()) {
            throw RosterBook.unknownUnit(unit);
        }
        return Templates.trend(last, trend, unit);
    }
}
