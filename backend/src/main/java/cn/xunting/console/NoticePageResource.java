package cn.xunting.console;

import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.office.Notice;
import cn.xunting.model.wire.office.NoticeKind;
import cn.xunting.model.wire.office.NoticeMark;
import cn.xunting.model.wire.office.Notices;
import cn.xunting.notice.NoticeResource;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 通知页 — the reader's inbox; what is read here is read on the phone too. */
@Path("/console/notices")
@ConsolePages
@Authenticated
class NoticePageResource {
    private static final String HERE = "/console/notices";

    private final NoticeResource notices;
    private final Words words;
    private final List<Column<Notice>> columns;

    NoticePageResource(NoticeResource notices, Words words) {
        this.notices = notices;
        this.words = words;
        this.columns = columns(words);
    }

    /**
     * What the inbox is asked for.
     *
     * @param kind a constant's name; empty for all
     */
    record Asked(boolean unread, String kind) {
        public List<NoticeKind> kinds() {
            return Arrays.asList(NoticeKind.values());
        }
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance notices(
                Listing<Notice> listing, Asked asked, int unread, @Nullable Notice newest, @Nullable Problem problem);

        static native TemplateInstance unread(int unread);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> all(
            @RestQuery boolean unread, @RestQuery @Nullable String kind, @BeanParam ListRequest request) {
        Asked asked = new Asked(unread, Objects.requireNonNullElse(kind, ""));
        Listing<Notice> listing = listing(asked, request);
        return listing.answer(words, "notices", page(listing, asked, null));
    }

    /** The number alone, which every page asks for once it stands: what it rests on need not be read before the page is there. */
    @GET
    @Path("/unread")
    @Operation(hidden = true)
    public TemplateInstance unread() {
        return Templates.unread(notices.list(true, null, "1").unread());
    }

    @POST
    @Path("/{id}/read")
    @Operation(hidden = true)
    public RestResponse<Object> read(@RestPath String id, @BeanParam ListRequest request) {
        return done(request, () -> notices.readOne(id));
    }

    /** All that the page showed, and older ones; what came meanwhile stays unread. */
    @POST
    @Path("/read")
    @Operation(hidden = true)
    public RestResponse<Object> readAll(@RestForm @Nullable String upTo, @BeanParam ListRequest request) {
        return done(
                request,
                () -> notices.readUpTo(new NoticeMark(Parameters.uuid("upTo", Objects.requireNonNullElse(upTo, "")))));
    }

    private RestResponse<Object> done(ListRequest request, Runnable mark) {
        try {
            mark.run();
            return Pages.seeOther(HERE).build();
        } catch (Refusal refused) {
            Asked all = new Asked(false, "");
            return Pages.refused(refused.problem(), page(listing(all, request), all, refused.problem()));
        }
    }

    private TemplateInstance page(Listing<Notice> listing, Asked asked, @Nullable Problem problem) {
        Notices newest = notices.list(false, null, "1");
        return Templates.notices(
                listing,
                asked,
                newest.unread(),
                newest.items().isEmpty() ? null : newest.items().get(0),
                problem);
    }

    private Listing<Notice> listing(Asked asked, ListRequest request) {
        NoticeKind only = asked.kind().isEmpty() ? null : Parameters.constant(NoticeKind.class, "kind", asked.kind());
        return Listing.of(
                columns,
                Gathered.from((@Nullable String cursor) -> {
                            Notices page = notices.list(asked.unread(), cursor, Gathered.AT_A_TIME);
                            return new Page<>(page.items(), page.next());
                        })
                        .as(rows -> rows.stream()
                                .filter(row -> only == null || row.kind() == only)
                                .toList()),
                request);
    }

    private static List<Column<Notice>> columns(Words words) {
        return List.of(
                Column.of("time", "时间", row -> Labels.atHall(row.at())),
                Column.words("kind", "类别", row -> words.say(RecordLabels.label(row.kind()))),
                Column.of("unit", "单位", Notice::unit),
                Column.words("text", "内容", Notice::text),
                Column.of("until", "最后一天", Notice::until),
                Column.words("read", "状态", row -> words.say(row.read() ? "已读" : "未读")));
    }
}
