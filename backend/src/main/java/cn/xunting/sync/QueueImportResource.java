package cn.xunting.sync;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.QueueImport;
import cn.xunting.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 待发箱导入. */
@Path("/api/v1/imports/queue")
@RolesAllowed(Roles.ADMINISTRATOR)
public class QueueImportResource {
    private final ImportQueue imports;
    private final CurrentCaller caller;

    QueueImportResource(ImportQueue imports, CurrentCaller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Take the encrypted file a phone exported its queue to; each item is judged like a sync of its author's")
    public QueueImport run(@RestForm @Nullable String password, @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "file", "表单里没有文件，请在 file 一项附上手机导出的文件");
        }
        if (password == null || password.isEmpty()) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "password", "请在 password 一项填上导出时设的密码");
        }
        return imports.run(caller.get(), file.uploadedFile(), password.toCharArray());
    }
}
