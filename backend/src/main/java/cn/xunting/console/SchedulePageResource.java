package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.attendance.CalendarResource;
import cn.xunting.attendance.Schedule;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Season;
import cn.xunting.model.wire.office.Seasons;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 作息页 — the seasons' sign-in times, and which hold today. */
@Path("/console/schedule")
@ConsolePages
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
class SchedulePageResource {
    private final CalendarResource calendar;
    private final Frame frame;

    SchedulePageResource(CalendarResource calendar, Frame frame) {
        this.calendar = calendar;
        this.frame = frame;
    }

    /** A season as it was typed. */
    static final class Typed {
        @RestForm
        @Nullable
        String from;

        @RestForm
        @Nullable
        String amIn;

        @RestForm
        @Nullable
        String amOut;

        @RestForm
        @Nullable
        String pmIn;

        @RestForm
        @Nullable
        String pmOut;

        @RestForm
        @Nullable
        String grace;

        @RestForm
        @Nullable
        String version;

        Season season() {
            return new Season(
                    Parameters.day("from", text(from)),
                    text(amIn),
                    text(amOut),
                    text(pmIn),
                    text(pmOut),
                    Parameters.number("grace", text(grace)));
        }
    }

    /** What the form of a season holds. */
    record Fields(String from, String amIn, String amOut, String pmIn, String pmOut, String grace, String version) {
        static Fields of(Season season, String version) {
            return new Fields(
                    "",
                    season.amIn(),
                    season.amOut(),
                    season.pmIn(),
                    season.pmOut(),
                    String.valueOf(season.graceMinutes()),
                    version);
        }

        static Fields of(Typed typed) {
            return new Fields(
                    text(typed.from),
                    text(typed.amIn),
                    text(typed.amOut),
                    text(typed.pmIn),
                    text(typed.pmOut),
                    text(typed.grace),
                    text(typed.version));
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance schedule(
                List<Season> seasons,
                Season today,
                boolean usual,
                String version,
                Fields form,
                @Nullable Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return page(null, null);
    }

    /** A season that begins on a day on which one begins already takes its place. */
    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> put(@BeanParam Typed typed) {
        return replaced(typed, text(typed.version), seasons -> {
            Season said = typed.season();
            return with(seasons, said.from(), said);
        });
    }

    @POST
    @Path("/{from}/removal")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> remove(@RestPath String from, @RestForm @Nullable String version) {
        return replaced(null, text(version), seasons -> with(seasons, Parameters.day("from", from), null));
    }

    private RestResponse<Object> replaced(
            @Nullable Typed typed, String version, Function<List<Season>, List<Season>> change) {
        try {
            List<Season> known = Pages.of(calendar.seasons()).seasons();
            calendar.replaceSeasons("\"" + version + "\"", new Seasons(change.apply(known)));
            return Pages.seeOther("/console/schedule").build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(typed, refused.problem()));
        }
    }

    private static List<Season> with(List<Season> known, LocalDate from, @Nullable Season said) {
        List<Season> seasons = new ArrayList<>(known);
        seasons.removeIf(season -> season.from().equals(from));
        if (said != null) {
            seasons.add(said);
        }
        seasons.sort(Comparator.comparing(Season::from));
        return seasons;
    }

    private TemplateInstance page(@Nullable Typed typed, @Nullable Problem problem) {
        RestResponse<Seasons> answer = calendar.seasons();
        List<Season> seasons = Pages.of(answer).seasons();
        String version = Objects.requireNonNull(answer.getEntityTag()).getValue();
        Season today = seasons.stream()
                .filter(season -> !season.from().isAfter(frame.today()))
                .reduce((older, younger) -> younger)
                .orElse(null);
        Season holds = today == null ? usual() : today;
        Fields form = typed == null ? Fields.of(holds, version) : Fields.of(typed);
        return Templates.schedule(seasons, holds, today == null, version, form, problem);
    }

    private static Season usual() {
        Schedule usual = Schedule.USUAL;
        return new Season(
                usual.from(),
                usual.amIn().toString(),
                usual.amOut().toString(),
                usual.pmIn().toString(),
                usual.pmOut().toString(),
                usual.graceMinutes());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
