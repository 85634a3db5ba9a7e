package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.model.PostingRole;
import cn.xunting.model.signing.SignedStatement;
import cn.xunting.model.signing.SigningSecret;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.Signer;
import cn.xunting.model.wire.StaffEntry;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Two halls in which everything an operation can name exists: at the caller's own, beside it, and elsewhere. */
@ApplicationScoped
class MatrixHall {
    private static final LocalDate NEW_PEOPLE = LocalDate.of(2023, 10, 9);
    private static final int PUNCHES = 13_000; // enough that the import is a job

    private final TestHall halls;
    private final TestLedger ledger;
    private final UpdateRoster roster;
    private final Clock clock;

    MatrixHall(TestHall halls, TestLedger ledger, UpdateRoster roster, Clock clock) {
        this.halls = halls;
        this.ledger = ledger;
        this.roster = roster;
        this.clock = clock;
    }

    /** What a request may name: a unit, one of its people, and what belongs to that person, that unit or that hall. */
    record Target(
            Clerks clerks,
            String unit,
            String staffNo,
            String account,
            String finding,
            String disputed,
            String photo,
            String notice,
            Function<UUID, String> signatures,
            String leave,
            String deputy,
            String proposal,
            String adoption,
            String outage,
            String job,
            String mapping) {}

    /** Accounts that belong to no unit and get everything ready. */
    record Clerks(RequestSpecification administrator, RequestSpecification reviewer, RequestSpecification inspector) {}

    /**
     * An account of each role in the first window, and what each may try its hand on.
     *
     * @param accounts by role
     * @param own what is the account's own person's, by role
     * @param colleague in the same unit
     * @param neighbour in another unit of the hall
     * @param stranger in another hall
     */
    record Scene(
            Map<AccountRole, String> accounts,
            Map<AccountRole, Target> own,
            Target colleague,
            Target neighbour,
            Target stranger) {}

    Scene build() {
        Hall here = halls.withWindows(2);
        Hall elsewhere = halls.withWindows(3);
        join(here, "0107", "W01", "批复一号");
        join(here, "0109", "W01", "批复一号");
        join(here, "0110", "W01", null);
        join(here, "0202", "W02", null);
        join(here, "0207", "W02", null);
        join(elsewhere, "0307", "W03", null);
        letChiefSign(here, "W01");
        letChiefSign(here, "W02");
        letChiefSign(elsewhere, "W03");
        Clerks clerks = clerks(here);
        Map<AccountRole, String> accounts = new EnumMap<>(AccountRole.class);
        Map<AccountRole, Target> own = new EnumMap<>(AccountRole.class);
        Shared shared = shared(clerks, "here");
        int person = 1;
        for (AccountRole role : inOrder()) {
            String staffNo = TestHall.person(1, person++);
            String account = halls.account(here, role, "W01", staffNo);
            accounts.put(role, account);
            own.put(role, target(here, clerks, shared, "W01", staffNo, account));
        }
        Target neighbour = target(here, clerks, shared, "W02", "0207", account(here, "0207"));
        Target colleague = target(here, clerks, shared, "W01", "0109", account(here, "0109"));
        Clerks others = clerks(elsewhere);
        Target stranger =
                target(elsewhere, others, shared(others, "elsewhere"), "W03", "0307", account(elsewhere, "0307"));
        return new Scene(accounts, own, colleague, neighbour, stranger);
    }

    /** The first person of a window is its representative. */
    private static List<AccountRole> inOrder() {
        return Stream.concat(
                        Stream.of(AccountRole.CHIEF_REPRESENTATIVE),
                        Stream.of(AccountRole.values()).filter(role -> role != AccountRole.CHIEF_REPRESENTATIVE))
                .toList();
    }

    private void join(Hall hall, String staffNo, String unit, @Nullable String approval) {
        roster.staff(hall, List.of(new StaffEntry(staffNo, "人员" + staffNo)), false);
        roster.postings(
                hall, List.of(new PostingEntry(staffNo, unit, PostingRole.STAFF, NEW_PEOPLE, null, approval)), false);
    }

    private String account(Hall hall, String staffNo) {
        return halls.account(hall, AccountRole.STAFF_MEMBER, null, staffNo);
    }

    private Clerks clerks(Hall hall) {
        return new Clerks(
                halls.as(hall, AccountRole.ADMINISTRATOR),
                halls.as(hall, AccountRole.REVIEWER),
                halls.as(hall, AccountRole.INSPECTOR));
    }

    private record Shared(String adoption, String outage, String job, String mapping) {}

    private Shared shared(Clerks clerks, String mapping) {
        post(clerks.administrator, "PUT", "/imports/mappings/" + mapping, MAPPING, 200);
        String adoption = post(clerks.administrator, "POST", "/regulation/adoptions", ADOPTION, 201)
                .path("id");
        String outage =
                post(clerks.administrator, "POST", "/outages", OUTAGE, 201).path("id");
        String job = given().spec(clerks.reviewer)
                .contentType("text/csv")
                .body(punches().getBytes(UTF_8))
                .post("/imports/punches")
                .then()
                .statusCode(202)
                .extract()
                .path("job");
        return new Shared(adoption, outage, job, mapping);
    }

    static final String MAPPING = "{\"staffNo\":\"工号\",\"dateTime\":\"时间\"}";
    static final String ADOPTION =
            "{\"policy\":\"title.tie\",\"value\":\"EXCLUDE\",\"from\":\"2099-01\",\"reason\":\"试行\"}";
    static final String OUTAGE = "{\"from\":\"2023-10-11 08:00\",\"to\":\"2023-10-11 09:00\",\"reason\":\"停电\"}";

    private static String punches() {
        StringBuilder file = new StringBuilder("staffNo,time\n");
        LocalDateTime first = LocalDateTime.of(2023, 9, 4, 0, 0);
        for (int i = 0; i < PUNCHES; i++) {
            file.append("0106,")
                    .append(first.plusMinutes(i).toString().replace('T', ' '))
                    .append('\n');
        }
        return file.toString();
    }

    private Target target(Hall hall, Clerks clerks, Shared shared, String unit, String staffNo, String account) {
        byte[] picture = picture();
        String photo = Digest.sha256(picture);
        given().spec(clerks.inspector)
                .contentType("image/png")
                .body(picture)
                .put("/photos/" + photo)
                .then()
                .statusCode(201);
        FindingReport shown = ledger.report("S4.3", unit, staffNo, photo);
        UUID finding = ledger.record(clerks.inspector, shown);
        UUID disputed = ledger.record(clerks.inspector, ledger.report("S2.1.1", unit, staffNo));
        RequestSpecification person = TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, null, staffNo));
        ledger.decide(person, disputed, DecisionKind.DISPUTED, "当时在办事").then().statusCode(201);
        String leave = post(person, "POST", "/leaves", leave(staffNo, 20), 201).path("id");
        post(clerks.administrator, "POST", "/corrections", correction(staffNo), 201);
        String notice = given().spec(TestHall.as(account))
                .get("/notices")
                .jsonPath()
                .getString("items.find { it.finding == '" + finding + "' }.id");
        String proposal = given().spec(clerks.reviewer)
                .get("/proposals")
                .jsonPath()
                .getString("items.find { it.unit == '" + unit + "' }.id");
        return new Target(
                clerks,
                unit,
                staffNo,
                account,
                finding.toString(),
                disputed.toString(),
                photo,
                notice,
                id -> signed(clerks, unit, finding, shown, id),
                leave,
                deputy(clerks, unit),
                proposal,
                shared.adoption,
                shared.outage,
                shared.job,
                shared.mapping);
    }

    private static final String PIN = "482915";

    private void letChiefSign(Hall hall, String unit) {
        String chief = halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, unit, unit.substring(1) + "01");
        post(TestHall.as(chief), "PUT", "/accounts/me/signing-pin", "{\"pin\":\"" + PIN + "\"}", 200);
    }

    /** The words of the unit's representative, who signs with the PIN on an inspector's phone. */
    private String signed(Clerks clerks, String unit, UUID finding, FindingReport shown, UUID id) {
        Signer signer = Objects.requireNonNull(
                        ledger.changes(clerks.inspector, null).signers())
                .stream()
                .filter(known -> known.units().contains(unit))
                .findFirst()
                .orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DecisionReport said = new DecisionReport(DecisionKind.ACKNOWLEDGED, "", now, null, null, null);
        String mac = SigningSecret.derive(
                        PIN.toCharArray(), HexFormat.of().parseHex(signer.salt()), signer.iterations())
                .sign(SignedStatement.of(signer.enrolment(), id, said, finding, shown));
        return ledger.json(new DecisionReport(
                said.kind(), said.reason(), now, null, null, new Signature(signer.enrolment(), mac)));
    }

    private String deputy(Clerks clerks, String unit) {
        String there = given().spec(clerks.administrator)
                .get("/units/" + unit + "/deputies")
                .jsonPath()
                .getString("items[0].id");
        return there == null
                ? post(
                                clerks.administrator,
                                "POST",
                                "/units/" + unit + "/deputies",
                                "{\"staffNo\":\"%s\",\"from\":\"2023-10-10\",\"to\":\"2023-10-12\"}"
                                        .formatted(unit.substring(1) + "05"),
                                201)
                        .path("id")
                : there;
    }

    static String leave(String staffNo, int dayOfOctober) {
        return "{\"staffNo\":\"%s\",\"kind\":\"PERSONAL\",\"from\":\"2023-10-%d AM\",\"to\":\"2023-10-%d PM\",\"reason\":\"家中有事\"}"
                .formatted(staffNo, dayOfOctober, dayOfOctober);
    }

    static String correction(String staffNo) {
        return "{\"staffNo\":\"%s\",\"date\":\"2023-10-13\",\"point\":\"AM_IN\",\"reason\":\"开会\",\"approver\":\"科长\"}"
                .formatted(staffNo);
    }

    /** A picture that nobody has. */
    static byte[] picture() {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        byte[] name = UUID.randomUUID().toString().getBytes(UTF_8);
        for (int i = 0; i < name.length; i++) {
            image.setRGB(i % 8, i / 8, new Color(name[i], 0, 0).getRGB());
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static Response post(RequestSpecification by, String method, String path, String body, int status) {
        Response answer = given().spec(by).body(body.getBytes(UTF_8)).request(method, path);
        answer.then().statusCode(status);
        return answer;
    }
}
