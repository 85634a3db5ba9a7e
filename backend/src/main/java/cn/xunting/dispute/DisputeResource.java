package cn.xunting.dispute;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.Dispute;
import cn.xunting.model.wire.office.DisputeStatistics;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Page;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 异议. */
@Path("/api/v1/disputes")
@RolesAllowed({Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class DisputeResource {
    private final ReadDisputes read;
    private final CountDisputes count;
    private final CurrentCaller caller;

    DisputeResource(ReadDisputes read, CountDisputes count, CurrentCaller caller) {
        this.read = read;
        this.count = count;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Disputes that wait for an answer, the oldest first, with the working days left to decide")
    public Page<Dispute> open(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return read.open(caller.get(), cursor, limit);
    }

    @GET
    @Path("/statistics")
    @Operation(summary = "What became of the disputes received on these days, by unit, item and inspector")
    public DisputeStatistics statistics(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return count.count(caller.get(), day("from", from), day("to", to));
    }

    private static LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw Refusal.of(ProblemType.INVALID_INPUT, name, "请给出 from 和 to，例如 from=2023-10-01&to=2023-10-31");
        }
        return Parameters.day(name, text);
    }
}
