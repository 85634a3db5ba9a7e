package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.attendance.CorrectionResource;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.wire.office.CorrectionEntry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 补签页 — the corrections a reader may read; each is made on the page of its day. */
@Path("/console/corrections")
@ConsolePages
class CorrectionsPageResource {
    private final CorrectionResource corrections;
    private final RosterNames names;
    private final Frame frame;
    private final Words words;
    private final List<Column<Named>> columns;

    CorrectionsPageResource(CorrectionResource corrections, RosterNames names, Frame frame, Words words) {
        this.corrections = corrections;
        this.names = names;
        this.frame = frame;
        this.words = words;
        this.columns = columns(words);
    }

    /** A correction with its person's name. */
    record Named(CorrectionEntry entry, String name) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance corrections(String month, String unit, String staff, Listing<Named> listing);
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR,
        Roles.STAFF_MEMBER
    })
    @Operation(hidden = true)
    public RestResponse<Object> list(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String staff,
            @BeanParam ListRequest request) {
        String asked = month == null ? frame.month().toString() : month.strip();
        String person = staff == null ? "" : staff.strip();
        String served = unit == null ? "" : unit.strip();
        RosterBook book = names.book();
        Gathered<Named> found = Gathered.from(
                        cursor -> corrections.list(asked, person, served, cursor, Gathered.AT_A_TIME))
                .as(rows -> rows.stream()
                        .map(entry -> new Named(entry, RosterNames.person(book, entry.staffNo())))
                        .toList());
        Listing<Named> listing = Listing.of(columns, found, request);
        return listing.answer(words, "corrections", Templates.corrections(asked, served, person, listing));
    }

    private static List<Column<Named>> columns(Words words) {
        return List.of(
                Column.of("date", "日期", one -> one.entry().date()),
                Column.words("name", "姓名", Named::name),
                Column.of("staff", "工号", one -> one.entry().staffNo()),
                Column.ordered(
                        "point",
                        "签到点",
                        one -> words.say(TimeLabels.label(one.entry().point())),
                        Comparator.comparing(one -> one.entry().point())),
                Column.words("reason", "理由", one -> one.entry().reason()),
                Column.words("approver", "批准人或批准文号", one -> one.entry().approver()));
    }
}
