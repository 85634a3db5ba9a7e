package cn.xunting.imports;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.model.wire.office.ImportMapping;
import cn.xunting.model.wire.office.NamedImportMapping;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 列对应. */
@Path("/api/v1/imports/mappings")
public class ImportMappingResource {
    private final ImportMappings mappings;
    private final CurrentCaller caller;

    ImportMappingResource(ImportMappings mappings, CurrentCaller caller) {
        this.mappings = mappings;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.REVIEWER, Roles.ADMINISTRATOR})
    @Operation(summary = "How the hall reads machines' own tables of punches, by name")
    public Page<NamedImportMapping> all(@RestQuery @Nullable String cursor, @RestQuery @Nullable String limit) {
        return Cursor.page(mappings.all(caller.get().hall()), NamedImportMapping::name, cursor, limit);
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Say which columns of a machine's table hold staff number and time")
    public NamedImportMapping put(@RestPath String name, ImportMapping body) {
        return mappings.put(caller.get().hall(), name, body);
    }

    @DELETE
    @Path("/{name}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(204)
    @Operation(summary = "Forget a mapping")
    public void delete(@RestPath String name) {
        mappings.delete(caller.get().hall(), name);
    }
}
