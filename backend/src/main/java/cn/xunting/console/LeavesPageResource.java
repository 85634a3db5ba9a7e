package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.attendance.LeaveResource;
import cn.xunting.model.wire.Problem;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 请假页 — the leaves a reader may read, and the way to ask for one. */
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
class LeavesPageResource {
    private final LeaveResource leaves;
    private final LeaveSheets sheets;
    private final Frame frame;
    private final Words words;
    private final List<Column<LeaveSheets.Named>> columns;

    LeavesPageResource(LeaveResource leaves, LeaveSheets sheets, Frame frame, Words words) {
        this.leaves = leaves;
        this.sheets = sheets;
        this.frame = frame;
        this.words = words;
        this.columns = columns(words);
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance leaves(
                LeaveSearch search, Listing<LeaveSheets.Named> listing, @Nullable Problem problem);

        static native TemplateInstance newLeave(
                LeaveForm form, List<LeaveSheets.Person> people, @Nullable Problem problem);
    }

    @GET
    @Path("/leaves")
    @Operation(hidden = true)
    public RestResponse<Object> list(@BeanParam LeaveQuery query, @BeanParam ListRequest request) {
        LeaveSearch search = query.search(frame.month().toString());
        try {
            Listing<LeaveSheets.Named> listing = Listing.of(columns, sheets.search(search), request);
            return listing.answer(words, "leaves", Templates.leaves(search, listing, null));
        } catch (Refusal refused) {
            Listing<LeaveSheets.Named> nothing = Listing.of(List.of(), Gathered.whole(List.of()), new ListRequest());
            return Pages.refused(refused.problem(), Templates.leaves(search, nothing, refused.problem()));
        }
    }

    @GET
    @Path("/new-leave")
    @Operation(hidden = true)
    public TemplateInstance ask(@RestQuery @Nullable String staff) {
        return form(LeaveForm.ofNew(staff == null ? frame.reader().staffNo() : staff), null);
    }

    /** Sent twice it is asked once: the form has the leave's id. */
    @POST
    @Path("/leaves")
    @Operation(hidden = true)
    public RestResponse<Object> request(@BeanParam LeaveForm typed) {
        try {
            return Pages.seeOther("/console/leaves/"
                            + Pages.of(leaves.request(typed.request())).id())
                    .build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), form(typed, refused.problem()));
        }
    }

    private TemplateInstance form(LeaveForm form, @Nullable Problem problem) {
        return Templates.newLeave(form, sheets.people(frame.reader().represented(), frame.today()), problem);
    }

    private static List<Column<LeaveSheets.Named>> columns(Words words) {
        return List.of(
                Column.words("name", "姓名", LeaveSheets.Named::name),
                Column.of("staff", "工号", one -> one.leave().staffNo()),
                Column.words(
                        "kind",
                        "种类",
                        one -> words.say(TimeLabels.label(one.leave().kind()))),
                Column.ordered(
                        "from",
                        "开始",
                        LeaveSheets.Named::from,
                        byText(one -> one.leave().from())),
                Column.ordered(
                        "to",
                        "结束",
                        LeaveSheets.Named::to,
                        byText(one -> one.leave().to())),
                new Column<>(
                        "days",
                        "工作日",
                        true,
                        LeaveSheets.Named::days,
                        Comparator.comparing(one -> one.leave().workingHalfDays())),
                Column.words("needed", "须由谁批", one -> words.say(LeaveLabels.label(one.needed()))),
                Column.words(
                        "approver",
                        "由谁批的",
                        one -> words.say(LeaveSheets.label(one.leave().approver()))),
                Column.words(
                        "state",
                        "状态",
                        one -> words.say(LeaveLabels.label(one.leave().state()))),
                Column.words("flags", "提示", one -> String.join(" ", one.remarks())));
    }

    private static Comparator<LeaveSheets.Named> byText(Function<LeaveSheets.Named, String> text) {
        return Comparator.comparing(text);
    }
}
