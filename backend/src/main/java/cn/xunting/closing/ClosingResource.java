package cn.xunting.closing;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.CloseOrder;
import cn.xunting.model.wire.office.MonthChecklist;
import cn.xunting.model.wire.office.MonthSeal;
import cn.xunting.model.wire.office.ReopenOrder;
import cn.xunting.model.wire.office.SealedMonth;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 关账. */
@Path("/api/v1/months/{month}")
public class ClosingResource {
    private final CloseMonth close;
    private final TurnMonth turn;
    private final ReadSeal seals;
    private final Dossiers dossiers;
    private final CurrentCaller caller;

    ClosingResource(CloseMonth close, TurnMonth turn, ReadSeal seals, Dossiers dossiers, CurrentCaller caller) {
        this.close = close;
        this.turn = turn;
        this.seals = seals;
        this.dossiers = dossiers;
        this.caller = caller;
    }

    @GET
    @Path("/checklist")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "What stands in the way of the month's close, whose turn it is and where it is dealt with")
    public MonthChecklist checklist(@RestPath String month) {
        return close.checklist(caller.get().hall(), read(month));
    }

    /** For the console: the checklist beside the results that would be sealed, or were. */
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public CloseProspect prospect(String month) {
        return close.prospect(caller.get().hall(), read(month));
    }

    @POST
    @Path("/close")
    @RolesAllowed(Roles.LEADER)
    @ResponseStatus(200)
    @Operation(summary = "Close the month: it is scored a last time, frozen and sealed")
    public MonthSeal close(@RestPath String month, CloseOrder body) {
        Caller by = caller.get();
        close.close(by, read(month), body);
        return seals.read(by.hall(), read(month));
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Roles.LEADER)
    @ResponseStatus(200)
    @Operation(summary = "Make a closed month's ranking visible to all units")
    public MonthSeal publish(@RestPath String month) {
        Caller by = caller.get();
        turn.publish(by, read(month));
        return seals.read(by.hall(), read(month));
    }

    @POST
    @Path("/reopen")
    @RolesAllowed(Roles.LEADER)
    @ResponseStatus(200)
    @Operation(summary = "Propose to open a closed month again, or do so where another leader has proposed it")
    public MonthSeal reopen(@RestPath String month, ReopenOrder body) {
        Caller by = caller.get();
        turn.reopen(by, read(month), body.reason());
        return seals.read(by.hall(), read(month));
    }

    @GET
    @Path("/seal")
    @RolesAllowed({
        Roles.INSPECTOR,
        Roles.CHIEF_REPRESENTATIVE,
        Roles.STAFF_MEMBER,
        Roles.REVIEWER,
        Roles.LEADER,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "How the month stands, its seal, and what became of it")
    public MonthSeal seal(@RestPath String month) {
        return seals.read(caller.get().hall(), read(month));
    }

    @GET
    @Path("/dossier.json")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(summary = "A sealed month, whole, to be verified elsewhere; of the revision given, or of the last")
    public SealedMonth dossier(@RestPath String month, @RestQuery @Nullable String revision) {
        Integer wanted = Parameters.optional(revision, text -> Parameters.number("revision", text));
        return dossiers.sealed(caller.get().hall(), read(month), Objects.requireNonNullElse(wanted, 0));
    }

    private static YearMonth read(String month) {
        return Parameters.month("month", month);
    }
}
