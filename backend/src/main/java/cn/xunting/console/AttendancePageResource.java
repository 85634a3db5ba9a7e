package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.attendance.MonthAttendance;
import cn.xunting.attendance.ReadUnitAttendance;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.wire.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 出勤页面 — a unit's month, and the units to choose from. */
@Path("/console/months/{month}/attendance")
@ConsolePages
class AttendancePageResource {
    private final ReadUnitAttendance attendance;
    private final AttendanceGrid grids;
    private final RosterNames names;
    private final CurrentCaller caller;

    AttendancePageResource(
            ReadUnitAttendance attendance, AttendanceGrid grids, RosterNames names, CurrentCaller caller) {
        this.attendance = attendance;
        this.grids = grids;
        this.names = names;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance attendanceUnits(YearMonth month, List<UnitEntry> units);

        static native TemplateInstance attendance(
                YearMonth month, UnitEntry unit, List<UnitEntry> units, AttendanceGrid.Grid grid);
    }

    @GET
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance units(@RestPath String month) {
        return Templates.attendanceUnits(Parameters.month("month", month), names.assessedUnits());
    }

    @GET
    @Path("/{unit}")
    @RolesAllowed({Roles.CHIEF_REPRESENTATIVE, Roles.REVIEWER, Roles.LEADER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance unit(@RestPath String month, @RestPath String unit) {
        YearMonth of = Parameters.month("month", month);
        MonthAttendance read = attendance.read(caller.get(), unit, of);
        RosterBook book = names.book();
        return Templates.attendance(of, book.demandUnit(unit), names.assessedUnits(), grids.of(read, unit, book));
    }
}
