package cn.xunting.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.SignatureMark;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.signing.SignedStatement;
import cn.xunting.model.signing.SigningSecret;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.Signer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.office.AccountTerms;
import cn.xunting.model.wire.office.NewDeputy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a representative signs on an inspector's phone is their word, and nobody else can make it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SignedDecisionApiTest {
    private static final String PIN = "482915";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdjustableClock clock;

    private Hall hall;
    private String inspector;
    private RequestSpecification phone;
    private String chief;

    @BeforeEach
    void found_a_hall_whose_chief_can_sign() {
        hall = halls.withWindows(2);
        inspector = halls.account(hall, AccountRole.INSPECTOR, null);
        phone = TestHall.as(inspector);
        chief = halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01", "0101");
        setPin(chief, PIN);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void whatever_is_altered_after_the_signature_it_does_not_fit() {
        FindingReport shown = ledger.report("S2.1.2", "W01", "0102", "a".repeat(64));
        UUID found = ledger.record(phone, shown);
        UUID another = ledger.record(phone, shown);
        setPin(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01", null), PIN);
        Signer other = signers().stream()
                .filter(signer -> signer.staffNo() == null)
                .findFirst()
                .orElseThrow();
        FindingReport milder = new FindingReport(
                shown.item(),
                shown.unit(),
                shown.staffNo(),
                null,
                shown.occurredAt(),
                1,
                null,
                "当场改正",
                shown.photos(),
                null,
                null,
                null);
        SyncDecision said = signed(signer(), PIN, found, shown, report(DecisionKind.REFUSED, "不属实"));
        List<SyncDecision> altered = List.of(
                signed(signer(), PIN, found, milder, report(DecisionKind.REFUSED, "不属实")),
                with(said, found, DecisionKind.ACKNOWLEDGED, said.reason(), said.phoneTime(), said.signature()),
                with(said, found, DecisionKind.REFUSED, "不属实。", said.phoneTime(), said.signature()),
                with(said, another, DecisionKind.REFUSED, said.reason(), said.phoneTime(), said.signature()),
                with(
                        said,
                        found,
                        DecisionKind.REFUSED,
                        said.reason(),
                        Objects.requireNonNull(said.phoneTime()).minusMillis(1),
                        said.signature()),
                with(
                        said,
                        found,
                        DecisionKind.REFUSED,
                        said.reason(),
                        said.phoneTime(),
                        new Signature(
                                other.enrolment(),
                                Objects.requireNonNull(said.signature()).mac())),
                new SyncDecision(
                        UUID.randomUUID(),
                        found,
                        said.kind(),
                        said.reason(),
                        said.phoneTime(),
                        null,
                        null,
                        said.signature()),
                new SyncDecision(
                        said.id(),
                        found,
                        said.kind(),
                        said.reason(),
                        said.phoneTime(),
                        null,
                        List.of("b".repeat(64)),
                        said.signature()));
        for (SyncDecision one : altered) {
            Receipt receipt = send(one);
            assertThat(receipt.outcome()).as(one.toString()).isEqualTo(SyncOutcome.REFUSED);
            assertThat(Objects.requireNonNull(receipt.problem()).detail()).contains("请首席代表重新确认");
        }
        assertThat(finding(found).decisions()).isEmpty();
        assertThat(send(said).outcome()).isEqualTo(SyncOutcome.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"ACKNOWLEDGED", "REFUSED", "DISPUTED"})
    void what_the_representative_signs_is_their_word_and_a_repeat_is_harmless(DecisionKind kind) {
        FindingReport shown = ledger.report("S2.1.2", "W01", "0102", "a".repeat(64));
        UUID found = ledger.record(phone, shown);
        SyncDecision said = signed(signer(), PIN, found, shown, report(kind, "与事实不符"));
        assertThat(send(said).outcome()).isEqualTo(SyncOutcome.ACCEPTED);
        assertThat(send(said).outcome()).isEqualTo(SyncOutcome.ALREADY_HAVE);
        Decision kept = finding(found).decisions().get(0);
        assertThat(kept.author()).isEqualTo(chief);
        assertThat(kept.via()).isEqualTo(inspector);
        assertThat(kept.mark()).isNull();
        SyncDecision unsigned = with(said, found, kind, said.reason(), said.phoneTime(), null);
        Receipt conflict = send(unsigned);
        assertThat(conflict.outcome()).isEqualTo(SyncOutcome.REFUSED);
        assertThat(Objects.requireNonNull(conflict.problem()).status()).isEqualTo(409);
    }

    @Test
    void an_ended_account_and_a_replaced_pin_are_kept_and_marked() {
        FindingReport shown = ledger.report("S2.1.2", "W01", "0102");
        UUID first = ledger.record(phone, shown);
        UUID second = ledger.record(phone, shown);
        Signer before = signer();
        SyncDecision withOldPin = signed(before, PIN, first, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        SyncDecision lastWord = signed(before, PIN, second, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        setPin(chief, "905173");
        assertThat(signer().enrolment()).isNotEqualTo(before.enrolment());
        assertThat(send(withOldPin).outcome()).isEqualTo(SyncOutcome.ACCEPTED);
        assertThat(finding(first).decisions().get(0).mark()).isEqualTo(SignatureMark.ENROLMENT_REPLACED);
        given().spec(halls.as(hall, AccountRole.ADMINISTRATOR))
                .post("/accounts/" + chief + "/end")
                .then()
                .statusCode(200);
        assertThat(send(lastWord).outcome()).isEqualTo(SyncOutcome.ACCEPTED);
        Finding kept = finding(second);
        assertThat(kept.state()).isEqualTo(FindingState.ACKNOWLEDGED);
        assertThat(kept.decisions().get(0).author()).isEqualTo(chief);
        assertThat(kept.decisions().get(0).mark()).isEqualTo(SignatureMark.ACCOUNT_ENDED);
        assertThat(signers()).isEmpty();
    }

    @Test
    void five_different_wrong_signatures_lock_the_pin_until_it_is_set_anew_and_a_repeat_counts_once() {
        FindingReport shown = ledger.report("S2.1.2", "W01", "0102");
        UUID found = ledger.record(phone, shown);
        Signer mine = signer();
        SyncDecision once = signed(mine, "100001", found, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        for (int repeat = 0; repeat < 6; repeat++) {
            assertThat(send(once).outcome()).isEqualTo(SyncOutcome.REFUSED);
        }
        for (int wrong = 2; wrong <= 4; wrong++) {
            send(signed(mine, "10000" + wrong, found, shown, report(DecisionKind.ACKNOWLEDGED, "")));
        }
        assertThat(signers()).hasSize(1);
        Receipt fifth = send(signed(mine, "100005", found, shown, report(DecisionKind.ACKNOWLEDGED, "")));
        assertThat(Objects.requireNonNull(fifth.problem()).detail()).contains("已锁定");
        Receipt right = send(signed(mine, PIN, found, shown, report(DecisionKind.ACKNOWLEDGED, "")));
        assertThat(right.outcome()).isEqualTo(SyncOutcome.REFUSED);
        assertThat(signers()).isEmpty();
        given().spec(TestHall.as(chief))
                .get("/accounts/me/signing-pin")
                .then()
                .statusCode(200)
                .body("locked", equalTo(true));
        setPin(chief, "905173");
        SyncDecision anew = signed(signer(), "905173", found, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        assertThat(send(anew).outcome()).isEqualTo(SyncOutcome.ACCEPTED);
    }

    @Test
    void a_representative_signs_neither_for_another_unit_nor_about_themselves_nor_as_a_reviewer() {
        FindingReport own = ledger.report("S2.1.2", "W01", "0101");
        FindingReport elsewhere = ledger.report("S2.1.2", "W02", "0202");
        FindingReport plain = ledger.report("S2.1.2", "W01", "0102");
        UUID aboutThemselves = ledger.record(phone, own);
        UUID ofAnother = ledger.record(phone, elsewhere);
        UUID found = ledger.record(phone, plain);
        Receipt violator = send(signed(signer(), PIN, aboutThemselves, own, report(DecisionKind.ACKNOWLEDGED, "")));
        assertThat(Objects.requireNonNull(violator.problem()).detail()).contains("副代表");
        assertThat(send(signed(signer(), PIN, ofAnother, elsewhere, report(DecisionKind.ACKNOWLEDGED, "")))
                        .outcome())
                .isEqualTo(SyncOutcome.REFUSED);
        for (DecisionKind kind : List.of(DecisionKind.VERIFIED, DecisionKind.ABSENT, DecisionKind.WITHDRAWN)) {
            assertThat(send(signed(signer(), PIN, found, plain, report(kind, "理由")))
                            .outcome())
                    .isEqualTo(SyncOutcome.REFUSED);
        }
        SyncDecision fromReviewer = signed(signer(), PIN, found, plain, report(DecisionKind.ACKNOWLEDGED, ""));
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        assertThat(ledger.sync(reviewer, batch(fromReviewer)).receipts().get(0).outcome())
                .isEqualTo(SyncOutcome.REFUSED);
        assertThat(send(signed(signer(), PIN, aboutThemselves, own, report(DecisionKind.DISPUTED, "当时在取件")))
                        .outcome())
                .isEqualTo(SyncOutcome.ACCEPTED);
    }

    @Test
    void a_deputy_signs_on_their_days_and_it_counts_though_it_is_sent_after_the_last() {
        LocalDate today = hall.time().dayOf(clock.instant());
        String deputy = halls.account(hall, AccountRole.STAFF_MEMBER, null, "0103");
        given().spec(halls.as(hall, AccountRole.ADMINISTRATOR))
                .body(ledger.json(new NewDeputy("0103", today, today, null)))
                .post("/units/W01/deputies")
                .then()
                .statusCode(201);
        setPin(deputy, "730284");
        Signer standIn = signers().stream()
                .filter(signer -> signer.account().equals(deputy))
                .findFirst()
                .orElseThrow();
        assertThat(standIn.units()).containsExactly("W01");
        FindingReport shown = ledger.report("S2.1.2", "W01", "0101");
        UUID found = ledger.record(phone, shown);
        UUID again = ledger.record(phone, shown);
        SyncDecision said = signed(standIn, "730284", found, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        clock.ahead(Duration.ofDays(1));
        phone = TestHall.as(inspector);
        assertThat(signers()).extracting(Signer::account).containsExactly(chief);
        SyncDecision late = signed(standIn, "730284", again, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        assertThat(send(late).outcome()).isEqualTo(SyncOutcome.REFUSED);
        assertThat(send(said).outcome()).isEqualTo(SyncOutcome.ACCEPTED);
    }

    @Test
    void who_has_lost_the_representatives_role_signs_no_more_than_with_their_own_phone() {
        Signer before = signers().get(0);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        AccountTerms terms = new AccountTerms("测试账号", List.of(AccountRole.STAFF_MEMBER), "W01", before.staffNo());
        given().spec(administrator)
                .header("If-Match", "*")
                .body(ledger.json(terms))
                .put("/accounts/" + chief)
                .then()
                .statusCode(200);
        assertThat(signers()).isEmpty();
        FindingReport shown = ledger.report("S2.1.2", "W01", "0102");
        UUID found = ledger.record(phone, shown);
        SyncDecision said = signed(before, PIN, found, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        assertThat(send(said).outcome()).isEqualTo(SyncOutcome.REFUSED);
    }

    @Test
    void a_finding_and_what_was_signed_about_it_may_come_in_one_batch() {
        FindingReport shown = ledger.report("S2.1.2", "W01", "0102");
        UUID found = UUID.randomUUID();
        SyncDecision said = signed(signer(), PIN, found, shown, report(DecisionKind.ACKNOWLEDGED, ""));
        SyncBatch both = new SyncBatch(List.of(SyncFinding.of(found, shown)), List.of(said), List.of());
        assertThat(ledger.sync(phone, both).receipts())
                .extracting(Receipt::outcome)
                .containsExactly(SyncOutcome.ACCEPTED, SyncOutcome.ACCEPTED);
        assertThat(finding(found).state()).isEqualTo(FindingState.ACKNOWLEDGED);
    }

    @Test
    void only_inspectors_are_told_who_can_sign_and_only_when_it_has_changed() {
        Changes first = ledger.changes(phone, null);
        assertThat(first.signers()).hasSize(1);
        assertThat(ledger.changes(phone, first.cursor()).signers()).isNull();
        setPin(chief, "905173");
        assertThat(ledger.changes(phone, first.cursor()).signers()).hasSize(1);
        for (AccountRole role : List.of(AccountRole.REVIEWER, AccountRole.ADMINISTRATOR)) {
            assertThat(ledger.changes(halls.as(hall, role), null).signers()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000", "123456", "654321", "901234", "135791", "121212", "123123", "112233", "147258", "48291",
                "4829155", "48291a", ""
            })
    void a_pin_that_many_would_think_of_is_refused(String pin) {
        pin(TestHall.as(chief), pin).then().statusCode(422).body("detail", containsString("签字密码"));
        assertThat(signers()).hasSize(1);
    }

    @Test
    void only_a_representative_sets_a_pin_and_the_answer_does_not_hold_it() {
        for (AccountRole role : List.of(AccountRole.INSPECTOR, AccountRole.ADMINISTRATOR, AccountRole.STAFF_MEMBER)) {
            pin(halls.as(hall, role), PIN).then().statusCode(403);
        }
        pin(TestHall.as(chief), "905173")
                .then()
                .statusCode(200)
                .body("madeAt", notNullValue())
                .body("pin", nullValue());
    }

    private static Response pin(RequestSpecification by, String pin) {
        return given().spec(by).body(Map.of("pin", pin)).put("/accounts/me/signing-pin");
    }

    private static void setPin(String account, String pin) {
        pin(TestHall.as(account), pin).then().statusCode(200);
    }

    private List<Signer> signers() {
        return Objects.requireNonNull(ledger.changes(phone, null).signers());
    }

    private Signer signer() {
        return signers().stream()
                .filter(signer -> signer.account().equals(chief))
                .findFirst()
                .orElseThrow();
    }

    private DecisionReport report(DecisionKind kind, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new DecisionReport(kind, reason, now, null, null, null);
    }

    private static SyncDecision signed(
            Signer signer, String pin, UUID finding, FindingReport shown, DecisionReport said) {
        UUID id = UUID.randomUUID();
        SigningSecret secret =
                SigningSecret.derive(pin.toCharArray(), HexFormat.of().parseHex(signer.salt()), signer.iterations());
        String mac = secret.sign(SignedStatement.of(signer.enrolment(), id, said, finding, shown));
        SyncDecision unsigned = SyncDecision.of(id, finding, said);
        return with(
                unsigned,
                finding,
                said.kind(),
                said.reason(),
                said.phoneTime(),
                new Signature(signer.enrolment(), mac));
    }

    private static SyncDecision with(
            SyncDecision said,
            UUID finding,
            DecisionKind kind,
            String reason,
            @Nullable Instant phoneTime,
            @Nullable Signature signature) {
        return new SyncDecision(said.id(), finding, kind, reason, phoneTime, null, null, signature);
    }

    private static SyncBatch batch(SyncDecision said) {
        return new SyncBatch(List.of(), List.of(said), List.of());
    }

    private Receipt send(SyncDecision said) {
        return ledger.sync(phone, batch(said)).receipts().get(0);
    }

    private Finding finding(UUID id) {
        return ledger.changes(phone, null).findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
