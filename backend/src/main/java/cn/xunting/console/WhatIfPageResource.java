package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.PolicyEntry;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.WhatIf;
import cn.xunting.month.MonthResource;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.RegulationResource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 试算页 — {@code ?title.tie=EXCLUDE} tries a reading; nothing is kept, so an address can be shared. */
@Path("/console/months/{month}/what-if")
@ConsolePages
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
class WhatIfPageResource {
    private final MonthResource months;
    private final RegulationResource regulation;
    private final Words words;

    WhatIfPageResource(MonthResource months, RegulationResource regulation, Words words) {
        this.months = months;
        this.regulation = regulation;
        this.words = words;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance whatIf(Trial trial, Listing<Trial.Effect> listing, @Nullable Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> tryOthers(
            @RestPath String month, @Context UriInfo address, @BeanParam ListRequest request) {
        MonthResults standing = Pages.of(months.results(month, Pages.ANEW));
        EditionEntry edition = regulation.one(standing.edition().toString());
        Map<String, String> typed = typed(edition, address);
        try {
            Trial trial = Trial.of(edition, standing.state(), months.whatIf(month, new WhatIf(typed)), typed);
            Listing<Trial.Effect> listing = Listing.of(columns(), Gathered.whole(trial.effects()), request);
            return listing.answer(words, "what-if-" + trial.month(), Templates.whatIf(trial, listing, null));
        } catch (Refusal refused) {
            Problem problem = refused.problem();
            Trial untried = Trial.of(edition, standing.state(), months.whatIf(month, new WhatIf(Map.of())), typed);
            return Pages.refused(
                    problem,
                    Templates.whatIf(untried, Listing.of(List.of(), Gathered.whole(List.of()), request), problem));
        }
    }

    /** What was chosen for each policy, by the policies' names; how the list is shown is in the address too. */
    private static Map<String, String> typed(EditionEntry edition, UriInfo address) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (PolicyEntry policy : edition.policies()) {
            String value = address.getQueryParameters().getFirst(policy.name());
            if (value != null) {
                typed.put(policy.name(), value.strip());
            }
        }
        return typed;
    }

    private List<Column<Trial.Effect>> columns() {
        return List.of(
                Column.of(
                        "unit",
                        "单位",
                        effect -> effect.change().unit() + " " + effect.change().name()),
                Column.number("before", "原总分", effect -> effect.change().totalBefore()),
                Column.number("after", "试算总分", effect -> effect.change().totalAfter()),
                Column.number("difference", "增减", Trial.Effect::getDifference),
                Column.number("rank", "原名次", effect -> effect.change().rankBefore()),
                Column.number("rankAfter", "试算名次", effect -> effect.change().rankAfter()),
                Column.words(
                        "title",
                        "称号",
                        effect -> words.say(
                                AdoptionLabels.effectLabel(effect.change().effect()))),
                Column.words("reason", "理由", Trial.Effect::reason));
    }
}
