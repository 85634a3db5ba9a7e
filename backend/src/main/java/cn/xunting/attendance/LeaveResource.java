package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.LeaveState;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.office.Cancellation;
import cn.xunting.model.wire.office.LeaveApproval;
import cn.xunting.model.wire.office.LeaveEntry;
import cn.xunting.model.wire.office.LeaveRequest;
import cn.xunting.wire.IfMatch;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 请假. */
@Path("/api/v1/leaves")
@RolesAllowed({
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.STAFF_MEMBER
})
public class LeaveResource {
    private final KeepLeaves keep;
    private final ReadLeaves read;
    private final AttachScan attach;
    private final CurrentCaller caller;
    private final UuidV7 ids;

    LeaveResource(KeepLeaves keep, ReadLeaves read, AttachScan attach, CurrentCaller caller, Clock clock) {
        this.keep = keep;
        this.read = read;
        this.attach = attach;
        this.caller = caller;
        this.ids = new UuidV7(clock);
    }

    @GET
    @Operation(summary = "Leaves the caller may read, with their verdicts, the latest to begin first")
    public Page<LeaveEntry> list(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String staff,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        LeaveFilter filter = LeaveFilter.of(
                Parameters.optional(month, text -> Parameters.month("month", text)),
                Parameters.optional(from, text -> Parameters.day("from", text)),
                Parameters.optional(to, text -> Parameters.day("to", text)),
                Parameters.optional(staff, text -> text),
                Parameters.optional(unit, text -> text),
                Parameters.optional(state, text -> Parameters.constant(LeaveState.class, "state", text)));
        return read.page(caller.get(), filter, cursor, limit);
    }

    @POST
    @Operation(summary = "Ask for a leave, one's own or of whom one may speak for")
    @APIResponse(responseCode = "201", description = "Asked for")
    @APIResponse(responseCode = "200", description = "Already asked for with this body")
    public RestResponse<LeaveEntry> request(LeaveRequest body) {
        Caller by = caller.get();
        UUID given = body.id();
        UUID id = given == null ? ids.next() : given;
        boolean isNew = keep.request(by, id, body);
        LeaveEntry leave = read.one(by, id);
        return (isNew
                        ? RestResponse.ResponseBuilder.<LeaveEntry>created(URI.create("/api/v1/leaves/" + id))
                        : RestResponse.ResponseBuilder.<LeaveEntry>ok())
                .entity(leave)
                .tag(String.valueOf(leave.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A leave with its verdict and an ETag")
    public RestResponse<LeaveEntry> one(@RestPath String id) {
        return tagged(Parameters.uuid("id", id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Amend a leave that nobody has decided on; If-Match must name the ETag that was read")
    public RestResponse<LeaveEntry> amend(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, LeaveRequest body) {
        UUID leave = Parameters.uuid("id", id);
        keep.amend(caller.get(), leave, body, IfMatch.demanded(ifMatch));
        return tagged(leave);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER})
    @Operation(summary = "Approve or reject a leave; higher tiers by leaders only, nobody their own unit's")
    public RestResponse<LeaveEntry> decide(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, LeaveApproval body) {
        UUID leave = Parameters.uuid("id", id);
        keep.decide(caller.get(), leave, body, IfMatch.optional(ifMatch));
        return tagged(leave);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(summary = "Cancel a leave that was asked for or approved")
    public RestResponse<LeaveEntry> cancel(@RestPath String id, Cancellation body) {
        UUID leave = Parameters.uuid("id", id);
        keep.cancel(caller.get(), leave, body.reason());
        return tagged(leave);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Every step of a leave, the latest first: who, when, and how it stood then")
    public Page<LeaveVersion> history(
            @RestPath String id, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return read.history(caller.get(), Parameters.uuid("id", id), cursor, limit);
    }

    @PUT
    @Path("/{id}/scan")
    @Consumes({"application/pdf", "image/jpeg", "image/png", "application/octet-stream"})
    @Operation(
            summary =
                    "Attach the scan of its document, PDF or picture, to a leave that nobody has decided on; who may ask for it may")
    public RestResponse<LeaveEntry> attach(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, byte[] scan) {
        UUID leave = Parameters.uuid("id", id);
        attach.attach(caller.get(), leave, scan, IfMatch.demanded(ifMatch));
        return tagged(leave);
    }

    private RestResponse<LeaveEntry> tagged(UUID id) {
        LeaveEntry leave = read.one(caller.get(), id);
        return RestResponse.ResponseBuilder.ok(leave)
                .tag(String.valueOf(leave.version()))
                .build();
    }
}
