package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.access.Roles;
import cn.xunting.ledger.AdvanceLedger;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 运行状况页 — what {@code /q/health} tells machines, in words, with what to do where something is wrong. */
@Path("/console/health")
@ConsolePages
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
class HealthPageResource {
    private final SmallRyeHealthReporter reporter;
    private final AdvanceLedger ledger;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Words words;
    private final String version;
    private final boolean embedded;

    HealthPageResource(
            SmallRyeHealthReporter reporter,
            AdvanceLedger ledger,
            CurrentCaller caller,
            Clock clock,
            Words words,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "XUNTING_DB_URL") Optional<String> databaseServer) {
        this.reporter = reporter;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
        this.words = words;
        this.version = version;
        this.embedded = databaseServer.filter(url -> !url.isBlank()).isEmpty();
    }

    /**
     * What is no check but good to know.
     *
     * @param ledgerPosition of the reader's hall
     * @param embedded whether the database is the installation's own
     */
    record Running(String version, Instant now, long ledgerPosition, boolean embedded) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        static native TemplateInstance health(List<HealthPoint> points, boolean well, Running running);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        List<HealthPoint> points =
                reporter.getHealth().getPayload().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                        .map(check -> HealthPoint.of(check, words))
                        .sorted()
                        .toList();
        return Templates.health(
                points,
                points.stream().allMatch(HealthPoint::up),
                new Running(
                        version, clock.instant(), ledger.current(caller.get().hall()), embedded));
    }
}
