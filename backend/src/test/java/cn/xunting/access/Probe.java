package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunting.TestHall;
import cn.xunting.access.MatrixHall.Target;
import cn.xunting.model.Digest;
import cn.xunting.paper.Papers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the access matrix tries one operation.
 *
 * @param operation as the contract has it
 * @param variant what sets this row apart from others of the operation, or empty
 * @param places whose things are named, or looked for in the answer
 * @param call a request that everybody who may would get done
 * @param shows what an answer holds if it holds the target's; null where the status says it all
 */
record Probe(
        String operation,
        String variant,
        List<Place> places,
        Function<Target, Call> call,
        @Nullable Function<Target, String> shows) {

    /** No phone's queue, but what one is sent in. */
    private static final byte[] QUEUE = """
            --b
            Content-Disposition: form-data; name="password"

            x
            --b
            Content-Disposition: form-data; name="file"; filename="q"

            x
            --b--
            """.replace("\n", "\r\n").getBytes(UTF_8);

    private static final String CLOSE =
            "{\"waived\":[\"DAY_WITHOUT_PUNCHES\",\"UNIT_WITHOUT_PUNCHES\",\"STAFF_WITHOUT_POSTING\"],\"reason\":\"尚无考勤机\"}";

    private static final String NEW_WEBHOOK = "{\"url\":\"https://127.0.0.1:1/hook\",\"kinds\":[\"FINDING\"]}";

    /** Whose things a request is about. */
    enum Place {
        OWN("本人"),
        UNIT("本单位"),
        NEIGHBOUR("外单位"),
        HALL("本厅"),
        ELSEWHERE("外厅");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** One request. */
    record Call(
            String path, @Nullable String mediaType, Supplier<byte[]> body, UnaryOperator<RequestSpecification> more) {
        static Call to(String path) {
            return new Call(path, null, () -> new byte[0], UnaryOperator.identity());
        }

        Call json(String body) {
            return new Call(path, "application/json", () -> body.getBytes(UTF_8), more);
        }

        Call content(String mediaType, byte[] body) {
            return new Call(path, mediaType, () -> body, more);
        }

        Call ifMatch(String tag) {
            return new Call(path, mediaType, body, request -> request.header("If-Match", tag));
        }

        Response send(String method, @Nullable String token) {
            RequestSpecification request = given();
            if (token != null) {
                request = request.auth().oauth2(token);
            }
            if (mediaType != null) {
                request = request.contentType(mediaType).body(body.get());
            }
            return more.apply(request).request(method, "/api/v1" + path);
        }
    }

    private static final List<Place> PERSON = List.of(Place.OWN, Place.UNIT, Place.NEIGHBOUR, Place.ELSEWHERE);
    private static final List<Place> UNIT = List.of(Place.UNIT, Place.NEIGHBOUR, Place.ELSEWHERE);
    private static final List<Place> HALL = List.of(Place.HALL, Place.ELSEWHERE);
    private static final List<Place> NOTHING = List.of(Place.HALL);
    private static final String MONTH = "/months/2023-10";

    /** In the order they are tried: who reads comes before who changes, and last what ends accounts. */
    static List<Probe> all() {
        AtomicInteger day = new AtomicInteger();
        return List.of(
                of("GET /accounts", PERSON, t -> Call.to("/accounts?limit=500"), t -> quoted(t.account())),
                of("GET /accounts/me", PERSON, t -> Call.to("/accounts/me"), t -> quoted(t.account())),
                of("GET /accounts/{account}", PERSON, t -> Call.to("/accounts/" + t.account())),
                of("GET /accounts/{account}/identity", PERSON, t -> Call.to("/accounts/" + t.account() + "/identity")),
                of(
                        "PUT /accounts/{account}/identity",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account() + "/identity").json("{\"subject\":\"某人\"}")),
                of(
                        "DELETE /accounts/{account}/identity",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account() + "/identity")),
                of(
                        "POST /sessions/oidc",
                        NOTHING,
                        t -> Call.to("/sessions/oidc").json("{\"attempt\":\"a\",\"state\":\"b\",\"code\":\"c\"}")),
                of(
                        "POST /sessions/oidc/attempts",
                        NOTHING,
                        t -> Call.to("/sessions/oidc/attempts").json("{}")),
                of("GET /accounts/{account}/sessions", PERSON, t -> Call.to("/accounts/" + t.account() + "/sessions")),
                of("GET /audit", HALL, t -> Call.to("/audit?limit=500"), t -> t.finding()),
                of("GET /audit/entries.csv", HALL, t -> Call.to("/audit/entries.csv"), t -> t.finding()),
                of("GET /audit/verify", NOTHING, t -> Call.to("/audit/verify")),
                of("GET /calendar/{year}", NOTHING, t -> Call.to("/calendar/2023")),
                of("GET /changes", PERSON, t -> Call.to("/changes"), t -> t.finding()),
                of("GET /corrections", PERSON, t -> Call.to("/corrections"), t -> quoted(t.staffNo())),
                of(
                        "GET /corrections",
                        "?staff=",
                        PERSON,
                        t -> Call.to("/corrections?staff=" + t.staffNo()),
                        t -> quoted(t.staffNo())),
                of(
                        "GET /corrections",
                        "?unit=",
                        PERSON,
                        t -> Call.to("/corrections?unit=" + t.unit()),
                        t -> quoted(t.staffNo())),
                of("GET /disputes", PERSON, t -> Call.to("/disputes"), Target::disputed),
                of(
                        "GET /disputes/statistics",
                        UNIT,
                        t -> Call.to("/disputes/statistics?from=2023-01-01&to=2099-01-01"),
                        t -> quoted(t.unit())),
                of("GET /findings", PERSON, t -> Call.to("/findings"), Target::finding),
                of("GET /findings", "?unit=", PERSON, t -> Call.to("/findings?unit=" + t.unit()), Target::finding),
                of("GET /findings", "?staff=", PERSON, t -> Call.to("/findings?staff=" + t.staffNo()), Target::finding),
                of("GET /findings/{id}", PERSON, t -> Call.to("/findings/" + t.finding())),
                of("GET /imports/jobs/{job}", HALL, t -> Call.to("/imports/jobs/" + t.job())),
                of("GET /imports/mappings", HALL, t -> Call.to("/imports/mappings"), t -> quoted(t.mapping())),
                of("GET /leaves", PERSON, t -> Call.to("/leaves?month=2023-10"), Target::leave),
                of("GET /leaves", "?unit=", PERSON, t -> Call.to("/leaves?unit=" + t.unit()), Target::leave),
                of("GET /leaves", "?staff=", PERSON, t -> Call.to("/leaves?staff=" + t.staffNo()), Target::leave),
                of("GET /leaves", "?state=", PERSON, t -> Call.to("/leaves?state=REQUESTED"), Target::leave),
                of("GET /leaves/{id}", PERSON, t -> Call.to("/leaves/" + t.leave())),
                of("GET /leaves/{id}/history", PERSON, t -> Call.to("/leaves/" + t.leave() + "/history")),
                of("GET /patrols", NOTHING, t -> Call.to("/patrols?month=2023-10")),
                of("GET /months/{month}/people", PERSON, t -> Call.to(MONTH + "/people"), t -> quoted(t.staffNo())),
                of(
                        "GET /months/{month}/people",
                        "?unit=",
                        PERSON,
                        t -> Call.to(MONTH + "/people?unit=" + t.unit()),
                        t -> quoted(t.staffNo())),
                of("GET /months/{month}/people/{staffNo}", PERSON, t -> Call.to(MONTH + "/people/" + t.staffNo())),
                of("GET /months/{month}/results", UNIT, t -> Call.to(MONTH + "/results"), t -> quoted(t.unit())),
                of("GET /months/{month}/results/{unit}", UNIT, t -> Call.to(MONTH + "/results/" + t.unit())),
                of("GET /outlook", UNIT, t -> Call.to("/outlook"), t -> quoted(t.unit())),
                of("GET /accounts/me/signing-pin", NOTHING, t -> Call.to("/accounts/me/signing-pin")),
                of(
                        "PUT /accounts/me/signing-pin",
                        NOTHING,
                        t -> Call.to("/accounts/me/signing-pin").json("{\"pin\":\"482915\"}")),
                of("GET /months/{month}/checklist", NOTHING, t -> Call.to("/months/2023-09/checklist")),
                of(
                        "POST /months/{month}/close",
                        NOTHING,
                        t -> Call.to("/months/2023-09/close").json(CLOSE)),
                of("GET /months/{month}/dossier.json", NOTHING, t -> Call.to("/months/2023-09/dossier.json")),
                of("GET /months/{month}/bulletin.docx", NOTHING, t -> Call.to("/months/2023-09/bulletin.docx")),
                of("GET /months/{month}/results.xlsx", NOTHING, t -> Call.to("/months/2023-09/results.xlsx")),
                of("GET /months/{month}/results.csv", NOTHING, t -> Call.to("/months/2023-09/results.csv")),
                of("GET /months/{month}/people.xlsx", NOTHING, t -> Call.to("/months/2023-09/people.xlsx")),
                of("GET /months/{month}/people.csv", NOTHING, t -> Call.to("/months/2023-09/people.csv")),
                of("GET /months/{month}/ledger.xlsx", NOTHING, t -> Call.to("/months/2023-09/ledger.xlsx")),
                of("GET /months/{month}/ledger.csv", NOTHING, t -> Call.to("/months/2023-09/ledger.csv")),
                of("GET /months/{month}/ledger.json", NOTHING, t -> Call.to("/months/2023-09/ledger.json")),
                of("GET /findings/{id}/notice.docx", PERSON, t -> Call.to("/findings/" + t.finding() + "/notice.docx")),
                of("GET /units/labels.html", NOTHING, t -> Call.to("/units/labels.html")),
                of(
                        "POST /imports/queue",
                        NOTHING,
                        t -> Call.to("/imports/queue").content("multipart/form-data; boundary=b", QUEUE)),
                of("GET /months/{month}/seal", NOTHING, t -> Call.to("/months/2023-09/seal")),
                of("POST /months/{month}/publish", NOTHING, t -> Call.to("/months/2023-09/publish")),
                of("GET /months/{month}/results", "已发布", NOTHING, t -> Call.to("/months/2023-09/results")),
                of(
                        "POST /months/{month}/reopen",
                        NOTHING,
                        t -> Call.to("/months/2023-09/reopen").json("{\"reason\":\"漏记\"}")),
                of("GET /years/{year}/red-flag", NOTHING, t -> Call.to("/years/2023/red-flag")),
                of("GET /months/{month}/interviews", NOTHING, t -> Call.to(MONTH + "/interviews")),
                of("PUT /interviews/{id}", PERSON, Records::interview),
                of(
                        "POST /interviews/{id}/cancellation",
                        PERSON,
                        t -> Call.to("/interviews/" + Records.interviewId(t) + "/cancellation")
                                .json("{\"reason\":\"弄错了\"}")),
                of("PUT /papers/{sha256}", NOTHING, t -> Records.newPaper()),
                of("PUT /findings/{id}/papers/{sha256}", PERSON, Records::paperOfFinding),
                of("GET /findings/{id}/papers", PERSON, t -> Call.to("/findings/" + t.finding() + "/papers")),
                of("HEAD /papers/{sha256}", PERSON, t -> Call.to("/papers/" + Records.paper(t))),
                of("GET /papers/{sha256}", PERSON, t -> Call.to("/papers/" + Records.paper(t))),
                of("GET /rewards/formulas", NOTHING, t -> Call.to("/rewards/formulas")),
                of(
                        "POST /rewards/formulas",
                        NOTHING,
                        t -> Call.to("/rewards/formulas").json(Records.FORMULA)),
                of(
                        "POST /rewards/formulas/{id}/consent",
                        HALL,
                        t -> Call.to("/rewards/formulas/" + Records.formula(t) + "/consent")
                                .json("{\"consents\":true}")),
                of("GET /suspensions", NOTHING, t -> Call.to("/suspensions")),
                of(
                        "PUT /suspensions/{id}",
                        PERSON,
                        t -> Call.to("/suspensions/" + suspensionId(t)).json(suspension(t))),
                of(
                        "POST /suspensions/{id}/cancellation",
                        PERSON,
                        t -> Call.to("/suspensions/" + suspensionId(t) + "/cancellation")
                                .json("{\"reason\":\"弄错了\"}")),
                of("GET /notices", PERSON, t -> Call.to("/notices?limit=500"), Target::notice),
                of("PUT /notices/{id}/read", PERSON, t -> Call.to("/notices/" + t.notice() + "/read")),
                of(
                        "PUT /notices/read",
                        PERSON,
                        t -> Call.to("/notices/read").json("{\"upTo\":\"%s\"}".formatted(t.notice()))),
                of("GET /outages", HALL, t -> Call.to("/outages"), Target::outage),
                of("GET /photos/{sha256}", PERSON, t -> Call.to("/photos/" + t.photo())),
                of("GET /photos/{sha256}/thumbnail", PERSON, t -> Call.to("/photos/" + t.photo() + "/thumbnail")),
                of("HEAD /photos/{sha256}", PERSON, t -> Call.to("/photos/" + t.photo())),
                of("GET /postings", PERSON, t -> Call.to("/postings"), t -> quoted(t.staffNo())),
                of(
                        "GET /postings",
                        "?unit=",
                        PERSON,
                        t -> Call.to("/postings?unit=" + t.unit()),
                        t -> quoted(t.staffNo())),
                of("GET /proposals", UNIT, t -> Call.to("/proposals"), Target::proposal),
                of("GET /regulation/adoptions", HALL, t -> Call.to("/regulation/adoptions"), Target::adoption),
                of("GET /regulation/editions", NOTHING, t -> Call.to("/regulation/editions")),
                of("GET /regulation/editions/{inForceFrom}", NOTHING, t -> Call.to("/regulation/editions/2023-09-01")),
                of("GET /schedule", NOTHING, t -> Call.to("/schedule")),
                of("GET /sessions", NOTHING, t -> Call.to("/sessions")),
                of("GET /sign-ins/{staffNo}", PERSON, t -> Call.to("/sign-ins/" + t.staffNo() + "?month=2023-10")),
                of("GET /staff", PERSON, t -> Call.to("/staff"), t -> quoted(t.staffNo())),
                of("GET /staff/not-ready", UNIT, t -> Call.to("/staff/not-ready"), t -> quoted(newcomer(t))),
                of("GET /units", UNIT, t -> Call.to("/units"), t -> quoted(t.unit())),
                of("GET /units/{code}", UNIT, t -> Call.to("/units/" + t.unit())),
                of("GET /units/{code}/deputies", UNIT, t -> Call.to("/units/" + t.unit() + "/deputies")),
                of("GET /webhooks", HALL, Probe::webhooks, Probe::webhook),
                of("POST /webhooks", NOTHING, t -> Call.to("/webhooks").json(NEW_WEBHOOK)),
                of(
                        "PUT /webhooks/{id}",
                        HALL,
                        t -> Call.to("/webhooks/" + webhook(t)).json("{\"kinds\":[\"DISPUTE\"]}")),
                of("DELETE /webhooks/{id}", HALL, t -> Call.to("/webhooks/" + webhook(t))),
                of("GET /webhooks/{id}/deliveries", HALL, t -> Call.to("/webhooks/" + webhook(t) + "/deliveries")),
                of(
                        "POST /webhooks/{id}/deliveries/{delivery}/redelivery",
                        "没有的投递",
                        HALL,
                        t -> Call.to("/webhooks/" + webhook(t) + "/deliveries/999999999/redelivery")),
                of("GET /verifications", PERSON, t -> Call.to("/verifications"), Target::finding),
                of(
                        "POST /months/{month}/what-if",
                        NOTHING,
                        t -> Call.to(MONTH + "/what-if").json("{\"policies\":{\"title.tie\":\"EXCLUDE\"}}")),
                of(
                        "PUT /findings/{id}",
                        PERSON,
                        t -> Call.to("/findings/" + UUID.randomUUID()).json(finding(t))),
                of(
                        "PUT /findings/{id}",
                        "已有的编号",
                        PERSON,
                        t -> Call.to("/findings/" + t.finding()).json(finding(t))),
                of(
                        "PUT /findings/{id}/decisions/{decisionId}",
                        "ACKNOWLEDGED",
                        PERSON,
                        t -> decision(t, "ACKNOWLEDGED")),
                of("PUT /findings/{id}/decisions/{decisionId}", "ACKNOWLEDGED 首席代表签字", PERSON, Probe::signedDecision),
                of("PUT /findings/{id}/decisions/{decisionId}", "ABSENT", PERSON, t -> decision(t, "ABSENT")),
                of("PUT /findings/{id}/decisions/{decisionId}", "VERIFIED", PERSON, t -> decision(t, "VERIFIED")),
                of("PUT /findings/{id}/decisions/{decisionId}", "DISPUTED", PERSON, t -> decision(t, "DISPUTED")),
                of("PUT /findings/{id}/decisions/{decisionId}", "REVOKED", PERSON, t -> decision(t, "REVOKED")),
                of(
                        "POST /sync",
                        NOTHING,
                        t -> Call.to("/sync").json("{\"findings\":[],\"decisions\":[],\"patrols\":[]}")),
                of("PUT /photos/{sha256}", NOTHING, t -> newPhoto()),
                of(
                        "POST /proposals/{id}/answer",
                        UNIT,
                        t -> Call.to("/proposals/" + t.proposal() + "/answer")
                                .json("{\"accept\":false,\"reason\":\"由上级调动\"}")),
                of(
                        "POST /regulation/adoptions",
                        NOTHING,
                        t -> Call.to("/regulation/adoptions") // the same again would wait for its answer
                                .json(MatrixHall.ADOPTION.replace("2099", "21%02d".formatted(day.getAndIncrement())))),
                of(
                        "POST /regulation/adoptions/{id}/consent",
                        HALL,
                        t -> Call.to("/regulation/adoptions/" + t.adoption() + "/consent")
                                .json("{\"consents\":true}")),
                of("POST /outages", NOTHING, t -> Call.to("/outages").json(MatrixHall.OUTAGE)),
                of(
                        "POST /outages/{id}/cancellation",
                        HALL,
                        t -> Call.to("/outages/" + t.outage() + "/cancellation").json("{\"reason\":\"弄错了\"}")),
                of("POST /corrections", PERSON, t -> Call.to("/corrections").json(MatrixHall.correction(t.staffNo()))),
                of(
                        "POST /leaves",
                        PERSON,
                        t -> Call.to("/leaves").json(MatrixHall.leave(t.staffNo(), 23 + day.getAndIncrement() % 5))),
                of(
                        "PUT /leaves/{id}",
                        PERSON,
                        t -> Call.to("/leaves/" + t.leave())
                                .ifMatch(tag(t, "/leaves/" + t.leave()))
                                .json(MatrixHall.leave(t.staffNo(), 20))),
                of(
                        "PUT /leaves/{id}/scan",
                        PERSON,
                        t -> Call.to("/leaves/" + t.leave() + "/scan")
                                .ifMatch(tag(t, "/leaves/" + t.leave()))
                                .content(
                                        "application/pdf",
                                        Papers.pdf(UUID.randomUUID().toString()))),
                of(
                        "POST /leaves/{id}/approval",
                        PERSON,
                        t -> Call.to("/leaves/" + t.leave() + "/approval")
                                .json("{\"approved\":true,\"approver\":\"SUPERVISION\"}")),
                of(
                        "POST /leaves/{id}/cancellation",
                        PERSON,
                        t -> Call.to("/leaves/" + t.leave() + "/cancellation").json("{\"reason\":\"不请了\"}")),
                of(
                        "PUT /staff/{staffNo}/readiness",
                        PERSON,
                        t -> Call.to("/staff/" + t.staffNo() + "/readiness")
                                .json("{\"uniform\":true,\"trained\":true}")),
                of(
                        "POST /units/{code}/deputies",
                        UNIT,
                        t -> Call.to("/units/" + t.unit() + "/deputies")
                                .json("{\"staffNo\":\"%s\",\"from\":\"2023-11-10\",\"to\":\"2023-11-12\"}"
                                        .formatted(t.staffNo()))),
                of(
                        "POST /deputies/{id}/end",
                        UNIT,
                        t -> Call.to("/deputies/" + t.deputy() + "/end").json("{\"to\":\"2023-10-11\"}")),
                of(
                        "PUT /calendar/{year}",
                        NOTHING,
                        t -> Call.to("/calendar/2023")
                                .ifMatch(tag(t, "/calendar/2023"))
                                .json("{\"exceptions\":[]}")),
                of(
                        "PUT /schedule",
                        NOTHING,
                        t -> Call.to("/schedule").ifMatch(tag(t, "/schedule")).json("{\"seasons\":[]}")),
                of(
                        "POST /imports/{kind}",
                        NOTHING,
                        t -> csv("/imports/units?dryRun=true", "code,kind,name,patrolOrder\nW01,WINDOW,第1窗口,1\n")),
                of(
                        "POST /imports/punches",
                        NOTHING,
                        t -> csv("/imports/punches?dryRun=true", "staffNo,time\n0101,2023-10-09 08:27\n")),
                of(
                        "POST /imports/accounts",
                        NOTHING,
                        t -> csv(
                                "/imports/accounts?dryRun=true",
                                "account,name,roles,unit,staffNo\nm%s,新人,INSPECTOR,,\n".formatted(UUID.randomUUID()))),
                of(
                        "PUT /imports/mappings/{name}",
                        NOTHING,
                        t -> Call.to("/imports/mappings/mine").json(MatrixHall.MAPPING)),
                of("DELETE /imports/mappings/{name}", HALL, t -> Call.to("/imports/mappings/" + t.mapping())),
                of(
                        "POST /accounts",
                        NOTHING,
                        t -> Call.to("/accounts")
                                .json(
                                        "{\"account\":\"m%s\",\"name\":\"新人\",\"roles\":[\"INSPECTOR\"],\"password\":\"%s\"}"
                                                .formatted(UUID.randomUUID(), TestHall.PASSWORD))),
                of(
                        "PUT /accounts/{account}",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account())
                                .ifMatch(tag(t, "/accounts/" + t.account()))
                                .json("{\"name\":\"测试账号\",\"roles\":[\"STAFF_MEMBER\"],\"staffNo\":\"%s\"}"
                                        .formatted(t.staffNo()))),
                of(
                        "POST /accounts/{account}/enrolments",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account() + "/enrolments")),
                of(
                        "POST /sessions",
                        NOTHING,
                        t -> Call.to("/sessions")
                                .json("{\"account\":\"%s\",\"password\":\"%s\"}"
                                        .formatted(t.account(), TestHall.PASSWORD))),
                of(
                        "POST /sessions/refresh",
                        NOTHING,
                        t -> Call.to("/sessions/refresh").json("{\"refreshToken\":\"%s\"}".formatted(refreshToken(t)))),
                of(
                        "POST /sessions/enrolments",
                        NOTHING,
                        t -> Call.to("/sessions/enrolments").json("{\"code\":\"%s\"}".formatted(code(t)))),
                of("DELETE /sessions/{id}", PERSON, t -> Call.to("/sessions/" + session(t))),
                of(
                        "DELETE /accounts/{account}/sessions/{id}",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account() + "/sessions/" + session(t))),
                of("DELETE /sessions", NOTHING, t -> Call.to("/sessions")),
                of("DELETE /sessions/current", NOTHING, t -> Call.to("/sessions/current")),
                of(
                        "DELETE /accounts/{account}/sessions",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account() + "/sessions")),
                of(
                        "POST /accounts/{account}/password-reset",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account() + "/password-reset")),
                of("POST /accounts/{account}/end", PERSON, t -> Call.to("/accounts/" + t.account() + "/end")),
                of(
                        "POST /accounts/{account}/reinstatement",
                        PERSON,
                        t -> Call.to("/accounts/" + t.account() + "/reinstatement")),
                of(
                        "PUT /accounts/me/password",
                        NOTHING,
                        t -> Call.to("/accounts/me/password")
                                .json("{\"oldPassword\":\"%s\",\"newPassword\":\"another-for-the-tests\"}"
                                        .formatted(TestHall.PASSWORD))));
    }

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    String name() {
        return variant.isEmpty() ? operation : operation + " " + variant;
    }

    private static Probe of(String operation, List<Place> places, Function<Target, Call> call) {
        return of(operation, "", places, call, null);
    }

    private static Probe of(
            String operation, List<Place> places, Function<Target, Call> call, Function<Target, String> shows) {
        return of(operation, "", places, call, shows);
    }

    private static Probe of(String operation, String variant, List<Place> places, Function<Target, Call> call) {
        return of(operation, variant, places, call, null);
    }

    private static Probe of(
            String operation,
            String variant,
            List<Place> places,
            Function<Target, Call> call,
            @Nullable Function<Target, String> shows) {
        return new Probe(operation.replaceFirst(" ", " /api/v1"), variant, places, call, shows);
    }

    /** The same for the same person: what one row puts down another takes back. */
    private static UUID suspensionId(Target target) {
        return UUID.nameUUIDFromBytes((target.unit() + target.staffNo()).getBytes(UTF_8));
    }

    private static String suspension(Target target) {
        return "{\"staffNo\":\"%s\",\"decidedOn\":\"2023-09-20\",\"paper\":\"纪要\",\"reason\":\"理由\"}"
                .formatted(target.staffNo());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** Who joined the target's unit without an approval, and is not ready. */
    private static String newcomer(Target target) {
        return target.unit().equals("W01") ? "0110" : target.staffNo();
    }

    private static String finding(Target target) {
        return "{\"item\":\"S2.1.2\",\"unit\":\"%s\",\"staffNo\":\"%s\",\"occurredAt\":\"2023-10-09T02:00:00Z\",\"quantity\":1,\"note\":\"备注\",\"photos\":[]}"
                .formatted(target.unit(), target.staffNo());
    }

    private static Call decision(Target target, String kind) {
        return Call.to("/findings/" + target.finding() + "/decisions/" + UUID.randomUUID())
                .json("{\"kind\":\"%s\",\"reason\":\"理由\"}".formatted(kind));
    }

    /** What the unit's representative has signed with their PIN, sent by whoever is asked. */
    private static Call signedDecision(Target target) {
        UUID id = UUID.randomUUID();
        return Call.to("/findings/" + target.finding() + "/decisions/" + id)
                .json(target.signatures().apply(id));
    }

    private static Call newPhoto() {
        byte[] picture = MatrixHall.picture();
        return Call.to("/photos/" + Digest.sha256(picture)).content("image/png", picture);
    }

    private static Call csv(String path, String text) {
        return Call.to(path).content("text/csv", text.getBytes(UTF_8));
    }

    private static String tag(Target target, String path) {
        return given().spec(target.clerks().administrator()).get(path).header("ETag");
    }

    private static String code(Target target) {
        return given().spec(target.clerks().administrator())
                .post("/accounts/" + target.account() + "/enrolments")
                .path("code");
    }

    private static Call webhooks(Target target) {
        webhook(target); // there is one to be seen
        return Call.to("/webhooks");
    }

    /** A webhook of the target's hall, the same one until it is ended. */
    private static String webhook(Target target) {
        RequestSpecification administrator = target.clerks().administrator();
        String id = given().spec(administrator).get("/webhooks").path("items[0].id");
        return id != null
                ? id
                : given().spec(administrator)
                        .body(NEW_WEBHOOK)
                        .post("/webhooks")
                        .path("id");
    }

    private static String session(Target target) {
        String token = refreshToken(target);
        return token.substring(0, token.indexOf('.'));
    }

    private static String refreshToken(Target target) {
        return given().contentType("application/json")
                .body("{\"account\":\"%s\",\"password\":\"%s\"}".formatted(target.account(), TestHall.PASSWORD))
                .post("/api/v1/sessions")
                .path("refreshToken");
    }
}
