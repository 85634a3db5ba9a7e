package cn.xunting.console;

import cn.xunting.access.Roles;
import cn.xunting.console.FindingSheets.Named;
import cn.xunting.dispute.DisputeResource;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Dispute;
import cn.xunting.model.wire.office.DisputeCounts;
import cn.xunting.model.wire.office.DisputeStatistics;
import cn.xunting.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 异议页 — what waits to be decided, and what became of disputes. */
@Path("/console/disputes")
@ConsolePages
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
class DisputePageResource {
    private final DisputeResource disputes;
    private final FindingSheets sheets;
    private final Frame frame;
    private final Words words;

    private final List<Column<Open>> columns = List.of(
            Column.words("item", "内容", (Open open) -> open.named().item()),
            Column.of("unit", "单位", open -> open.named().unit()),
            Column.words("person", "人员", open -> open.named().person()),
            Column.of("received", "提出时间", open -> Labels.atHall(open.dispute().receivedAt())),
            Column.words("reason", "异议的理由", open -> open.dispute().reason()),
            Column.of("by", "最迟裁定", open -> open.dispute().decideBy()),
            Column.number("left", "剩余工作日", open -> open.dispute().daysLeft()));

    private final List<Column<Counted>> counted;

    DisputePageResource(DisputeResource disputes, FindingSheets sheets, Frame frame, Words words) {
        this.disputes = disputes;
        this.sheets = sheets;
        this.frame = frame;
        this.words = words;
        this.counted = counted(words);
    }

    /** A dispute that waits, with the names its codes stand for. */
    record Open(Dispute dispute, Named named) {}

    /** Counts, and what they are of: Chinese. */
    record Counted(String kind, DisputeCounts counts) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance disputes(Listing<Open> listing, String unit);

        static native TemplateInstance disputeStatistics(
                String from,
                String to,
                @Nullable DisputeStatistics statistics,
                Listing<Counted> listing,
                @Nullable Problem problem);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> open(@RestQuery @Nullable String unit, @BeanParam ListRequest request) {
        String only = FindingSearch.given(unit);
        Listing<Open> listing = Listing.of(
                columns,
                Gathered.from((@Nullable String cursor) -> disputes.open(cursor, Gathered.AT_A_TIME))
                        .as(rows -> named(rows.stream()
                                .filter(row ->
                                        only == null || row.finding().unit().equals(only))
                                .toList())),
                request);
        return listing.answer(words, "disputes", Templates.disputes(listing, only == null ? "" : only));
    }

    private List<Open> named(List<Dispute> found) {
        List<Named> named = sheets.named(found.stream().map(Dispute::finding).toList());
        return IntStream.range(0, found.size())
                .mapToObj(at -> new Open(found.get(at), named.get(at)))
                .toList();
    }

    /** Without days, those of the month that runs. */
    @GET
    @Path("/statistics")
    @Operation(hidden = true)
    public RestResponse<Object> statistics(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @BeanParam ListRequest request) {
        String first = from == null ? frame.month().atDay(1).toString() : from;
        String last = to == null ? frame.today().toString() : to;
        try {
            DisputeStatistics found = disputes.statistics(first, last);
            Listing<Counted> listing = Listing.of(counted, Gathered.whole(rows(found)), request);
            return listing.answer(
                    words, "dispute-statistics", Templates.disputeStatistics(first, last, found, listing, null));
        } catch (Refusal refused) {
            Listing<Counted> none = Listing.of(counted, Gathered.whole(List.of()), request);
            return Pages.refused(
                    refused.problem(), Templates.disputeStatistics(first, last, null, none, refused.problem()));
        }
    }

    private static List<Counted> rows(DisputeStatistics found) {
        return Stream.of(
                        found.byUnit().stream().map(of -> new Counted("单位", of)),
                        found.byItem().stream().map(of -> new Counted("条款", of)),
                        found.byInspector().stream().map(of -> new Counted("督查员", of)))
                .flatMap(kind -> kind)
                .toList();
    }

    private static List<Column<Counted>> counted(Words words) {
        return List.of(
                Column.words("kind", "按什么", row -> words.say(row.kind())),
                Column.of("of", "名称", row -> row.counts().of()),
                Column.number("disputed", "异议", row -> row.counts().disputed()),
                Column.number("upheld", "维持", row -> row.counts().upheld()),
                Column.number("revoked", "撤销", row -> row.counts().revoked()),
                Column.number("withdrawn", "撤回", row -> row.counts().withdrawn()),
                Column.number("open", "未裁定", row -> row.counts().open()),
                Column.number("days", "裁定用的工作日（中位数）", row -> row.counts().medianDays()));
    }
}
