package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.export.FindingNoticeResource;
import cn.xunting.ledger.FindingResource;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Problem;
import cn.xunting.photo.PhotoResource;
import cn.xunting.wire.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 问题 — the list, and each with its photos, its history, and the forms of what the reader may say. */
@Path("/console")
@ConsolePages
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
class FindingPageResource {
    private final FindingResource findings;
    private final FindingNoticeResource notices;
    private final PhotoResource photos;
    private final FindingSheets sheets;
    private final Frame frame;
    private final Words words;
    private final List<Column<FindingSheets.Named>> columns;

    FindingPageResource(
            FindingResource findings,
            FindingNoticeResource notices,
            PhotoResource photos,
            FindingSheets sheets,
            Frame frame,
            Words words) {
        this.findings = findings;
        this.notices = notices;
        this.photos = photos;
        this.sheets = sheets;
        this.frame = frame;
        this.words = words;
        this.columns = columns(words);
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance findings(FindingSearch search, Listing<FindingSheets.Named> listing);

        static native TemplateInstance finding(FindingSheets.Sheet sheet, Said said);
    }

    /**
     * What somebody is about to say.
     *
     * @param id of the decision, made when the form was shown: the same form sent twice is one decision
     * @param problem why it was not taken, if it was not
     */
    record Said(
            String id,
            @Nullable String kind,
            String reason,
            @Nullable Problem problem) {
        static Said nothing() {
            return but(null);
        }

        /** Nothing, and why something else about the finding was not taken. */
        static Said but(@Nullable Problem problem) {
            return new Said(UUID.randomUUID().toString(), null, "", problem);
        }
    }

    @GET
    @Path("/findings")
    @Operation(hidden = true)
    public RestResponse<Object> list(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String staff,
            @RestQuery @Nullable String item,
            @RestQuery @Nullable String state,
            @RestQuery boolean possibleDuplicates,
            @BeanParam ListRequest request) {
        FindingSearch asked = new FindingSearch(
                FindingSearch.given(month),
                FindingSearch.given(unit),
                FindingSearch.given(staff),
                FindingSearch.given(item),
                FindingSearch.given(state),
                possibleDuplicates);
        FindingSearch search = asked.isUntouched(month) ? asked.of(frame.month()) : asked;
        Listing<FindingSheets.Named> listing = Listing.of(
                columns, Gathered.from(cursor -> page(search, cursor)).as(sheets::named), request);
        return listing.answer(words, "findings", Templates.findings(search, listing));
    }

    private Page<Finding> page(FindingSearch search, @Nullable String cursor) {
        return findings.list(
                search.month(),
                search.unit(),
                search.staff(),
                search.item(),
                search.state(),
                search.possibleDuplicates(),
                cursor,
                Gathered.AT_A_TIME);
    }

    private static List<Column<FindingSheets.Named>> columns(Words words) {
        return List.of(
                Column.of("time", "时间", FindingSheets.Named::time),
                Column.of("unit", "单位", FindingSheets.Named::unit),
                Column.words("person", "人员", FindingSheets.Named::person),
                Column.of("clause", "条款", FindingSheets.Named::clause),
                Column.words("item", "内容", FindingSheets.Named::item),
                Column.number("quantity", "数量", named -> named.finding().quantity()),
                Column.ordered(
                        "state",
                        "状态",
                        named -> words.say(FindingLabels.label(named.finding().state())),
                        Comparator.comparing(named -> named.finding().state())));
    }

    @GET
    @Path("/findings/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String id) {
        return Templates.finding(sheets.sheet(id), Said.nothing());
    }

    @GET
    @Path("/findings/{id}/notice.docx")
    @Operation(hidden = true)
    public Response notice(@RestPath String id) {
        return notices.notice(id);
    }

    @GET
    @Path("/photos/{sha256}")
    @Operation(hidden = true)
    public Response photo(@RestPath String sha256) {
        return photos.get(sha256);
    }

    @GET
    @Path("/photos/{sha256}/thumbnail")
    @Operation(hidden = true)
    public Response thumbnail(@RestPath String sha256) {
        return photos.thumbnail(sha256);
    }
}
