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
@Path(SchedulePageResource.PATH)
@ConsolePages
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
class SchedulePageResource {
    static final String PATH = "/console/schedule";

    private static final List<Column<Season>> COLUMNS = List.of(
            Column.of("from", "起始日", Season::from),
            Column.of("amIn", "上午上班", Season::amIn),
            Column.of("amOut", "上午下班", Season::amOut),
            Column.of("pmIn", "下午上班", Season::pmIn),
            Column.of("pmOut", "下午下班", Season::pmOut),
            Column.number("grace", "宽限（分钟）", Season::graceMinutes));

    private final CalendarResource calendar;
    private final Frame frame;
    private final Words words;

    SchedulePageResource(CalendarResource calendar, Frame frame, Words words) {
        this.calendar = calendar;
        this.frame = frame;
        this.words = words;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance schedule(
                Listing<Season> listing,
                Season today,
                boolean usual,
                String version,
                SeasonFields form,
                @Nullable Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> show(@BeanParam ListRequest request) {
        RestResponse<Seasons> answer = calendar.seasons();
        Listing<Season> listing = listing(Pages.of(answer).seasons(), request);
        return listing.answer(words, "schedule", page(answer, listing, null, null));
    }

    /** A season that begins on a day on which one begins already takes its place. */
    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> put(@BeanParam SeasonForm typed, @BeanParam ListRequest request) {
        return replaced(typed, text(typed.version), request, seasons -> {
            Season said = typed.season();
            return with(seasons, said.from(), said);
        });
    }

    @POST
    @Path("/{from}/removal")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(hidden = true)
    public RestResponse<Object> remove(
            @RestPath String from, @RestForm @Nullable String version, @BeanParam ListRequest request) {
        return replaced(null, text(version), request, seasons -> with(seasons, Parameters.day("from", from), null));
    }

    private RestResponse<Object> replaced(
            @Nullable SeasonForm typed,
            String version,
            ListRequest request,
            Function<List<Season>, List<Season>> change) {
        try {
            List<Season> known = Pages.of(calendar.seasons()).seasons();
            calendar.replaceSeasons("\"" + version + "\"", new Seasons(change.apply(known)));
            return Pages.seeOther(PATH).build();
        } catch (Refusal refused) {
            RestResponse<Seasons> now = calendar.seasons();
            Listing<Season> listing = listing(Pages.of(now).seasons(), request);
            return Pages.refused(refused.problem(), page(now, listing, typed, refused.problem()));
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

    private static Listing<Season> listing(List<Season> seasons, ListRequest request) {
        return Listing.of(COLUMNS, Gathered.whole(seasons), request.at(PATH));
    }

    private TemplateInstance page(
            RestResponse<Seasons> answer,
            Listing<Season> listing,
            @Nullable SeasonForm typed,
            @Nullable Problem problem) {
        List<Season> seasons = Pages.of(answer).seasons();
        String version = Objects.requireNonNull(answer.getEntityTag()).getValue();
        Season today = seasons.stream()
                .filter(season -> !season.from().isAfter(frame.today()))
                .reduce((older, younger) -> younger)
                .orElse(null);
        Season holds = today == null ? usual() : today;
        SeasonFields form = typed == null ? SeasonFields.of(holds, version) : SeasonFields.of(typed);
        return Templates.schedule(listing, holds, today == null, version, form, problem);
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
