package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.PersonScore;
import cn.xunting.month.MonthResource;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 个人月度页面 — everybody's score of a month, and a person's card. */
@Path("/console/months/{month}/people")
@ConsolePages
class PeoplePageResource {
    private final MonthResource months;
    private final RosterNames names;
    private final Words words;

    PeoplePageResource(MonthResource months, RosterNames names, Words words) {
        this.months = months;
        this.names = names;
        this.words = words;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance people(
                PeopleResults results, Listing<PersonScore> listing, List<UnitEntry> units, String unit);

        static native TemplateInstance person(PersonCard card);
    }

    @GET
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> people(
            @RestPath String month, @RestQuery @Nullable String unit, @BeanParam ListRequest request) {
        String only = Parameters.optional(unit, text -> text);
        PeopleResults results = Pages.of(months.people(month, only, Pages.ANEW));
        Listing<PersonScore> listing = Listing.of(columns(results), Gathered.whole(results.people()), request);
        return listing.answer(
                words,
                "people-" + results.month(),
                Templates.people(results, listing, names.assessedUnits(), Objects.requireNonNullElse(only, "")));
    }

    private static List<Column<PersonScore>> columns(PeopleResults results) {
        List<Column<PersonScore>> columns = new ArrayList<>(List.of(
                Column.words("name", "人员", person -> person.name() + " " + person.staffNo()),
                Column.of("unit", "单位", PersonScore::unit),
                Column.number("total", "总分", PersonScore::total)));
        int sections = results.people().isEmpty()
                ? 0
                : results.people().get(0).sections().size();
        for (int at = 0; at < sections; at++) {
            int of = at;
            SectionCode section = results.people().get(0).sections().get(at).section();
            columns.add(Column.number(
                    section.name(),
                    section.name(),
                    person -> person.sections().get(of).score()));
        }
        return columns;
    }

    @GET
    @Path("/{staffNo}")
    @RolesAllowed({
        Roles.STAFF_MEMBER,
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(hidden = true)
    public TemplateInstance person(@RestPath String month, @RestPath String staffNo) {
        return Templates.person(Pages.of(months.person(month, staffNo, Pages.ANEW)));
    }
}
