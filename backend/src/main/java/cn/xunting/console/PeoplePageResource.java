package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.PersonScore;
import cn.xunting.month.MonthResource;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 个人月度页面 — everybody's score of a month, and a person's card. */
@Path("/console/months/{month}/people")
@ConsolePages
class PeoplePageResource {
    private static final String BY_SCORE = "score";
    private final MonthResource months;
    private final RosterNames names;

    PeoplePageResource(MonthResource months, RosterNames names) {
        this.months = months;
        this.names = names;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance people(
                PeopleResults results, List<PersonScore> people, List<UnitEntry> units, String unit, String sort);

        static native TemplateInstance person(PersonCard card);
    }

    @GET
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance people(
            @RestPath String month, @RestQuery @Nullable String unit, @RestQuery @Nullable String sort) {
        String only = Parameters.optional(unit, text -> text);
        PeopleResults results = Pages.of(months.people(month, only, Pages.ANEW));
        boolean byScore = BY_SCORE.equals(sort);
        return Templates.people(
                results,
                byScore ? lowestFirst(results) : results.people(),
                names.assessedUnits(),
                Objects.requireNonNullElse(only, ""),
                byScore ? BY_SCORE : "");
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

    /** Who lost most comes first; equals stay by unit and number. */
    private static List<PersonScore> lowestFirst(PeopleResults results) {
        return results.people().stream()
                .sorted(Comparator.comparing(PersonScore::total))
                .toList();
    }
}
