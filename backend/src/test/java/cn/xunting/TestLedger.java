package cn.xunting;

import static io.restassured.RestAssured.given;

import cn.xunting.hall.Hall;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncFinding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Says and asks over HTTP what phones do, in the wire's own records. */
@ApplicationScoped
public class TestLedger {
    private final Session database;
    private final Clock clock;
    private final ObjectMapper json;

    TestLedger(Session database, Clock clock, ObjectMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** A finding of a minute ago. */
    public FindingReport report(String item, String unit, @Nullable String staffNo, String... photos) {
        return reportAt(clock.instant().minus(Duration.ofMinutes(1)), item, unit, staffNo, photos);
    }

    public FindingReport reportAt(Instant at, String item, String unit, @Nullable String staffNo, String... photos) {
        return new FindingReport(item, unit, staffNo, null, at, 1, null, "备注", List.of(photos), null, null, null);
    }

    /** Records a finding that must be new. */
    public UUID record(RequestSpecification by, FindingReport report) {
        UUID id = UUID.randomUUID();
        given().spec(by).body(json(report)).put("/findings/" + id).then().statusCode(201);
        return id;
    }

    public Response decide(RequestSpecification by, UUID finding, DecisionKind kind, String reason) {
        return decide(by, finding, DecisionReport.of(kind, reason));
    }

    public Response decide(RequestSpecification by, UUID finding, DecisionReport said) {
        return given().spec(by).body(json(said)).put("/findings/" + finding + "/decisions/" + UUID.randomUUID());
    }

    public SyncAnswer sync(RequestSpecification by, SyncFinding... findings) {
        return sync(by, new SyncBatch(List.of(findings), List.of(), List.of()));
    }

    /** Sends a batch that must be answered. */
    public SyncAnswer sync(RequestSpecification by, SyncBatch batch) {
        Response answer = given().spec(by).body(json(batch)).post("/sync");
        answer.then().statusCode(200);
        return read(answer, SyncAnswer.class);
    }

    /** What has changed since the cursor; all there is without one. */
    public Changes changes(RequestSpecification by, @Nullable String since) {
        Response answer =
                given().spec(by).queryParam("since", since == null ? "" : since).get("/changes");
        answer.then().statusCode(200);
        return read(answer, Changes.class);
    }

    /** How many rows of a table the hall has. */
    public long rows(String table, Hall hall) {
        return database.createNativeQuery("select count(*) from " + table + " where hall_id = ?1", Long.class)
                .setParameter(1, hall.id())
                .getSingleResult();
    }

    public String json(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(Response answer, Class<T> type) {
        try {
            return json.readValue(answer.asString(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.asString(), e);
        }
    }
}
