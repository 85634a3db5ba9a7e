package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.RedFlagUnit;
import cn.xunting.model.wire.office.RedFlagYear;
import cn.xunting.month.RedFlagResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** 红旗窗口页 — who may be considered for a year's red flag and why not, with months won and averages. It ranks nobody. */
@Path("/console/years/{year}/red-flag")
@ConsolePages
class RedFlagPageResource {
    private final RedFlagResource years;
    private final Words words;
    private final List<Column<RedFlagUnit>> columns;

    RedFlagPageResource(RedFlagResource years, Words words) {
        this.years = years;
        this.words = words;
        this.columns = columns(words);
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance redFlag(RedFlagYear year, Listing<RedFlagUnit> listing, boolean eligible);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> year(
            @RestPath String year, @RestQuery boolean eligible, @BeanParam ListRequest request) {
        RedFlagYear found = years.year(year);
        Listing<RedFlagUnit> listing = Listing.of(
                columns,
                Gathered.whole(found.units())
                        .as(rows -> rows.stream()
                                .filter(unit -> !eligible || unit.eligible())
                                .toList()),
                request);
        return listing.answer(words, "red-flag-" + found.year(), Templates.redFlag(found, listing, eligible));
    }

    private static List<Column<RedFlagUnit>> columns(Words words) {
        return List.of(
                Column.of("unit", "单位", unit -> unit.unit() + " " + unit.name()),
                Column.words("eligible", "资格", unit -> words.say(unit.eligible() ? "可以参评" : "没有资格")),
                Column.number("won", "得称号的月数", unit -> unit.monthsWon().size()),
                Column.number("average", "平均分", RedFlagUnit::average),
                Column.words("reason", "理由", RedFlagUnit::reason));
    }
}
