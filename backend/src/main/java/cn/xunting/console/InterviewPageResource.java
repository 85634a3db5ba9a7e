package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.honours.InterviewResource;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.InterviewOrder;
import cn.xunting.model.wire.office.MonthInterviews;
import cn.xunting.model.wire.office.PersonInterview;
import cn.xunting.month.InterviewsDueResource;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 约谈页 — who is due an interview for a month and why, which were held, and the way to put one down or take it back. */
@Path("/console/months/{month}/interviews")
@ConsolePages
class InterviewPageResource {
    private final InterviewsDueResource due;
    private final InterviewResource interviews;
    private final PaperUploads papers;
    private final Words words;
    private final List<Column<PersonInterview>> columns;

    InterviewPageResource(InterviewsDueResource due, InterviewResource interviews, PaperUploads papers, Words words) {
        this.due = due;
        this.interviews = interviews;
        this.papers = papers;
        this.words = words;
        this.columns = columns(words);
    }

    /** What was typed of an interview, or of the reason it is taken back; its id is made when the form is shown. */
    record Typed(String id, String heldOn, String heldBy, String representative, String note) {
        static Typed fresh() {
            return new Typed(UUID.randomUUID().toString(), "", "", "", "");
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance interviews(MonthInterviews month, Listing<PersonInterview> listing);

        static native TemplateInstance interview(
                MonthInterviews month, PersonInterview person, Typed typed, @Nullable Problem problem);
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Object> month(@RestPath String month, @BeanParam ListRequest request) {
        MonthInterviews found = due.month(month);
        Listing<PersonInterview> listing = Listing.of(columns, Gathered.whole(found.interviews()), request);
        return listing.answer(words, "interviews-" + month, Templates.interviews(found, listing));
    }

    @GET
    @Path("/{staffNo}")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String month, @RestPath String staffNo) {
        return page(month, staffNo, Typed.fresh(), null);
    }

    @POST
    @Path("/{staffNo}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER})
    @Operation(hidden = true)
    public RestResponse<Object> hold(@RestPath String month, @RestPath String staffNo, @BeanParam InterviewForm form) {
        Typed typed = form.typed();
        try {
            interviews.keep(
                    typed.id(),
                    new InterviewOrder(
                            Parameters.month("month", month),
                            staffNo,
                            Parameters.day("heldOn", typed.heldOn()),
                            typed.heldBy(),
                            FindingSearch.given(typed.representative()),
                            typed.note(),
                            null,
                            papers.store(form.files())));
            return Pages.seeOther(address(month, staffNo)).build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(month, staffNo, typed, refused.problem()));
        }
    }

    @POST
    @Path("/{staffNo}/cancellation")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER})
    @Operation(hidden = true)
    public RestResponse<Object> cancel(
            @RestPath String month,
            @RestPath String staffNo,
            @RestForm @Nullable String id,
            @RestForm @Nullable String reason) {
        try {
            interviews.cancel(Objects.requireNonNullElse(id, ""), new Cancellation(reason));
            return Pages.seeOther("/console/months/" + month + "/interviews").build();
        } catch (Refusal refused) {
            return Pages.refused(refused.problem(), page(month, staffNo, Typed.fresh(), refused.problem()));
        }
    }

    private TemplateInstance page(String month, String staffNo, Typed typed, @Nullable Problem problem) {
        MonthInterviews found = due.month(month);
        PersonInterview person = found.interviews().stream()
                .filter(one -> one.staffNo().equals(staffNo))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_FOUND, "工号 " + staffNo + " 在 " + month + " 没有达到约谈条件，也没有约谈登记，请核对工号和月份"));
        return Templates.interview(found, person, typed, problem);
    }

    private static String address(String month, String staffNo) {
        return "/console/months/" + month + "/interviews/" + staffNo;
    }

    private static List<Column<PersonInterview>> columns(Words words) {
        return List.of(
                Column.words("name", "姓名", PersonInterview::name),
                Column.of("staff", "工号", PersonInterview::staffNo),
                Column.of("unit", "单位", PersonInterview::unit),
                Column.number("events", "次数", PersonInterview::events),
                Column.words("state", "状态", one -> words.say(state(one))),
                Column.words("recall", "召回", one -> one.recallProposed() ? words.say("建议研究召回") : ""),
                Column.words("reason", "理由", PersonInterview::reason));
    }

    private static String state(PersonInterview one) {
        if (one.held() != null) {
            return "已约谈";
        }
        return one.due() ? "应约谈" : "不必约谈";
    }
}
