package cn.xunting.imports;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.ImportJob;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** 导入任务. */
@Path("/api/v1/imports/jobs/{job}")
@RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
public class ImportJobResource {
    private final ImportJobs jobs;
    private final CurrentCaller caller;

    ImportJobResource(ImportJobs jobs, CurrentCaller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "How far an import is that goes on after its request was answered")
    public ImportJob read(@RestPath String job) {
        return jobs.read(caller.get().hall(), Parameters.uuid("job", job))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有这个导入任务，请核对编号，或重新导入文件"));
    }
}
