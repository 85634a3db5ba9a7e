package cn.xunting.gate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A bug, for tests of what is said and written down about one. */
@Path("/failing")
class FailingResource {
    @POST
    @PermitAll
    @Operation(hidden = true)
    public String fail(String body) {
        throw new IllegalStateException("A bug");
    }
}
