package cn.xunting.hall;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 花名册. */
@Path("/api/v1")
@RolesAllowed({Roles.INSPECTOR, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class RosterResource {
    private final ReadRoster rosters;
    private final CurrentCaller caller;

    RosterResource(ReadRoster rosters, CurrentCaller caller) {
        this.rosters = rosters;
        this.caller = caller;
    }

    @GET
    @Path("/units")
    @Operation(summary = "Windows and departments, in patrol order")
    public Page<UnitEntry> units(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return Cursor.page(book().roster().units(), UnitEntry::code, cursor, limit);
    }

    @GET
    @Path("/units/{code}")
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "One window or department")
    public UnitEntry unit(@RestPath String code) {
        Caller by = caller.get();
        return rosters.read(by.hall())
                .unit(code)
                .filter(unit -> by.reads(unit.code()))
                .orElseThrow(() -> RosterBook.unknownUnit(code));
    }

    @GET
    @Path("/staff")
    @Operation(summary = "Staff members, by number")
    public Page<StaffEntry> staff(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return Cursor.page(book().roster().staff(), StaffEntry::staffNo, cursor, limit);
    }

    @GET
    @Path("/postings")
    @Operation(summary = "Who serves where, by unit")
    public Page<PostingEntry> postings(
            @RestQuery @Nullable String unit, @RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return Cursor.page(
                book().roster().postings().stream()
                        .filter(posting -> unit == null || unit.equals(posting.unit()))
                        .toList(),
                posting -> posting.unit() + "/" + posting.staffNo() + "/" + posting.from() + "/" + posting.role(),
                cursor,
                limit);
    }

    private RosterBook book() {
        return rosters.read(caller.get().hall());
    }
}
