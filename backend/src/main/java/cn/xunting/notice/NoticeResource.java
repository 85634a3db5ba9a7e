package cn.xunting.notice;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.NoticeMark;
import cn.xunting.model.wire.office.Notices;
import cn.xunting.model.wire.office.UnreadNotices;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 通知. */
@Path("/api/v1/notices")
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
public class NoticeResource {
    private final ReadNotices read;
    private final MarkRead mark;
    private final CurrentCaller caller;

    NoticeResource(ReadNotices read, MarkRead mark, CurrentCaller caller) {
        this.read = read;
        this.mark = mark;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What the caller should hear of, newest first, with the number of unread ones")
    public Notices list(
            @RestQuery boolean unread, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return read.page(caller.get(), unread, cursor, limit);
    }

    @PUT
    @Path("/{id}/read")
    @Operation(summary = "Mark a notice as read, for all devices of the account; a repeat is harmless")
    public UnreadNotices readOne(@RestPath String id) {
        return mark.one(caller.get(), Parameters.uuid("id", id));
    }

    @PUT
    @Path("/read")
    @Operation(summary = "Mark a notice and all older ones as read; a repeat is harmless")
    public UnreadNotices readUpTo(NoticeMark body) {
        return mark.upTo(caller.get(), body.upTo());
    }
}
