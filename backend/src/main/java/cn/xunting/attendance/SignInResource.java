package cn.xunting.attendance;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.PersonSignIns;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 签到认定. */
@Path("/api/v1/sign-ins/{staffNo}")
@RolesAllowed({
    Roles.STAFF_MEMBER,
    Roles.INSPECTOR,
    Roles.CHIEF_REPRESENTATIVE,
    Roles.REVIEWER,
    Roles.LEADER,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
public class SignInResource {
    private final ReadSignIns signIns;
    private final CurrentCaller caller;

    SignInResource(ReadSignIns signIns, CurrentCaller caller) {
        this.signIns = signIns;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What became of a person's due sign-ins in a month or on a day, with the punches behind it")
    public PersonSignIns read(
            @RestPath String staffNo, @RestQuery @Nullable String month, @RestQuery @Nullable String day) {
        LocalDate of = Parameters.optional(day, text -> Parameters.day("day", text));
        YearMonth in =
                of != null ? YearMonth.from(of) : Parameters.optional(month, text -> Parameters.month("month", text));
        if (in == null) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "month", "请给出 month（2023-10）或 day（2023-10-09）");
        }
        return signIns.read(caller.get(), staffNo, in, of);
    }
}
