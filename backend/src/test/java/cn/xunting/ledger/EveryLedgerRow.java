package cn.xunting.ledger;

import static io.restassured.RestAssured.given;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.office.ProposalReply;
import cn.xunting.model.wire.office.Readiness;
import cn.xunting.paper.Papers;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A hall with one row in every table of the ledger, said by the people who say such things. */
@ApplicationScoped
public class EveryLedgerRow {
    static final String[] TABLES = {
        "finding",
        "finding_photo",
        "decision",
        "decision_photo",
        "calendar_exception",
        "schedule_season",
        "leave_request",
        "sign_in_correction",
        "outage",
        "punch",
        "proposal_answer",
        "staff_readiness",
        "policy_adoption",
        "policy_consent",
        "month_act",
        "month_dossier",
        "suspension",
        "interview",
        "finding_paper",
        "reward_formula",
        "ledger_link",
        "audit_entry"
    };

    private static final Instant SEPTEMBER = Instant.parse("2023-09-12T02:00:00Z");

    private static final PostingEntry JOINED =
            new PostingEntry("0102", "W01", PostingRole.CHIEF_REPRESENTATIVE, LocalDate.of(2023, 10, 9), null, null);

    private final TestHall halls;
    private final UpdateRoster roster;
    private final TestLedger ledger;

    EveryLedgerRow(TestHall halls, UpdateRoster roster, TestLedger ledger) {
        this.halls = halls;
        this.roster = roster;
        this.ledger = ledger;
    }

    Hall hall() {
        Hall hall = halls.withWindows(1);
        Map<AccountRole, RequestSpecification> people =
                new EnumMap<>(AccountRole.class); // signing in costs time on purpose
        Function<AccountRole, RequestSpecification> as =
                role -> people.computeIfAbsent(role, first -> halls.as(hall, first));
        RequestSpecification inspector = as.apply(AccountRole.INSPECTOR);
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102", "a".repeat(64)));
        DecisionReport absent =
                new DecisionReport(DecisionKind.ABSENT, "不在", null, null, List.of("b".repeat(64)), null);
        ledger.decide(inspector, found, absent).then().statusCode(201);
        RequestSpecification administrator = as.apply(AccountRole.ADMINISTRATOR);
        put(administrator, "/calendar/2023", "{'exceptions':[{'date':'2023-10-02','kind':'HOLIDAY'}]}");
        put(
                administrator,
                "/schedule",
                "{'seasons':[{'from':'2023-06-01','amIn':'08:00','amOut':'12:00','pmIn':'15:00','pmOut':'18:00','graceMinutes':0}]}");
        post(administrator, "/leaves", "{'staffNo':'0102','kind':'SICK','from':'2023-10-09 AM','to':'2023-10-09 PM'}");
        post(
                administrator,
                "/corrections",
                "{'staffNo':'0102','date':'2023-10-09','point':'AM_IN','reason':'未识别','approver':'科长'}");
        post(administrator, "/outages", "{'from':'2023-10-09 08:00','to':'2023-10-09 09:00','reason':'停电'}");
        given().spec(as.apply(AccountRole.ADMINISTRATOR))
                .contentType("text/csv")
                .body("staffNo,time\n0101,2023-10-09 08:27\n")
                .post("/imports/punches")
                .then()
                .statusCode(200);
        roster.postings(hall, List.of(JOINED), false);
        RequestSpecification reviewer = as.apply(AccountRole.REVIEWER);
        String proposal = given().spec(reviewer).get("/proposals").path("items[0].id");
        given().spec(reviewer)
                .body(ledger.json(new ProposalReply(false, "由上级调动")))
                .post("/proposals/" + proposal + "/answer")
                .then()
                .statusCode(200);
        given().spec(reviewer)
                .body(ledger.json(new Readiness(true, false)))
                .put("/staff/0102/readiness")
                .then()
                .statusCode(200);
        adopt(as);
        keepRecords(as);
        closeMonth(as.apply(AccountRole.LEADER));
        return hall;
    }

    private static void put(RequestSpecification by, String path, String body) {
        given().spec(by)
                .header("If-Match", "*")
                .body(body.replace('\'', '"'))
                .put(path)
                .then()
                .statusCode(200);
    }

    /** An interview that is due, a paper put to the finding that makes it so, and a formula that is proposed. */
    private void keepRecords(Function<AccountRole, RequestSpecification> as) {
        RequestSpecification reviewer = as.apply(AccountRole.REVIEWER);
        RequestSpecification leader = as.apply(AccountRole.LEADER);
        FindingReport thrice =
                new FindingReport("S2.1.2", "W01", "0104", null, SEPTEMBER, 3, null, "", List.of(), null, null, null);
        UUID found = ledger.record(as.apply(AccountRole.INSPECTOR), thrice);
        ledger.decide(reviewer, found, DecisionKind.VERIFIED, "").then().statusCode(201);
        put(
                leader,
                "/interviews/" + UUID.randomUUID(),
                "{'month':'2023-09','staffNo':'0104','heldOn':'2023-09-28','heldBy':'分管领导','note':'已谈'}");
        byte[] paper = Papers.pdf("证书");
        String sha256 = Digest.sha256(paper);
        given().spec(leader).contentType("application/pdf").body(paper).put("/papers/" + sha256);
        given().spec(reviewer)
                .put("/findings/" + found + "/papers/" + sha256)
                .then()
                .statusCode(201);
        post(
                leader,
                "/rewards/formulas",
                "{'base':'500.00','rounding':'YUAN_HALF_UP','from':'2023-09','reason':'考核领导小组定'}");
    }

    private static void closeMonth(RequestSpecification leader) {
        put(
                leader,
                "/suspensions/" + UUID.randomUUID(),
                "{'staffNo':'0103','decidedOn':'2023-09-20','paper':'纪要','reason':'屡犯'}");
        given().spec(leader)
                .body(Map.of("waived", List.of("DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES"), "reason", "尚无考勤机"))
                .post("/months/2023-09/close")
                .then()
                .statusCode(200);
    }

    private static void adopt(Function<AccountRole, RequestSpecification> as) {
        String id = given().spec(as.apply(AccountRole.ADMINISTRATOR))
                .body(Map.of("policy", "title.tie", "value", "EXCLUDE", "from", "2023-10", "reason", "说明"))
                .post("/regulation/adoptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().spec(as.apply(AccountRole.LEADER))
                .body(Map.of("consents", true))
                .post("/regulation/adoptions/" + id + "/consent")
                .then()
                .statusCode(200);
    }

    private static void post(RequestSpecification by, String path, String body) {
        given().spec(by).body(body.replace('\'', '"')).post(path).then().statusCode(201);
    }
}
