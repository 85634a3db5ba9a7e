package cn.xunting.mobile.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.Signatures;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.SyncDecision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A representative answers on the inspector's phone, without a network. */
class ConfirmViewModelTest {
    private static final String CHIEF = "X0018";

    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final List<String> said = new ArrayList<>();
    private final Queue<Runnable> slowWork = new ArrayDeque<>();
    private Clock clock = SampleHall.CLOCK;
    private ConfirmViewModel model = model();

    @Test
    void what_the_representative_signs_is_theirs_and_fits_what_was_shown() {
        hall.signers = List.of(Signatures.signer(1, "赵代表", CHIEF, "W03"), Signatures.signer(2, "别处", null, "W04"));
        FindingReport finding = open("W03", "X0016");
        assertThat(model.signatory().offered()).extracting(Representative::name).containsExactly("赵代表");
        model.answer().choice().set(Choice.DISPUTED);
        assertThat(model.ready().get()).isFalse();
        model.answer().addPhrase("当时在取件");
        model.proceed();
        enter(Signatures.PIN);
        SyncDecision decision = only();
        assertThat(decision.kind()).isEqualTo(DecisionKind.DISPUTED);
        assertThat(decision.reason()).isEqualTo("当时在取件");
        assertThat(Signatures.fits(decision, finding)).isTrue();
        assertThat(outbox.decisions().get(0).sender()).isEqualTo(SampleHall.INSPECTOR.account());
        assertThat(hall.officer()).hasValue(SampleHall.INSPECTOR);
        assertThat(said).containsExactly("已存本机：代表已有异议");
    }

    @Test
    void a_wrong_pin_is_said_at_once_and_after_five_the_phone_takes_no_more_for_a_while() {
        hall.signers = List.of(Signatures.signer(1, "赵代表", CHIEF, "W03"));
        open("W03", "X0016");
        model.answer().choice().set(Choice.ACKNOWLEDGED);
        model.proceed();
        for (int left = 4; left >= 1; left--) {
            enter(Signatures.wrongPin());
            assertThat(model.error().get()).contains("签字密码不对").contains(left + " 次");
            assertThat(model.digits().get()).isZero();
        }
        enter(Signatures.wrongPin());
        assertThat(model.error().get()).contains("分钟后再试");
        assertThat(model.entering().get()).isFalse();
        model.proceed();
        assertThat(model.entering().get()).isFalse();
        assertThat(outbox.decisions()).isEmpty();
        ConfirmViewModel before = model;
        model = model();
        model.continueFrom(before);
        model.open(outbox.items().get(0).id());
        model.answer().choice().set(Choice.ACKNOWLEDGED);
        model.proceed();
        assertThat(model.entering().get())
                .as("screens built anew give no more tries")
                .isFalse();
        clock = Clock.offset(SampleHall.CLOCK, Duration.ofMinutes(5));
        model.proceed();
        enter(Signatures.PIN);
        assertThat(only().kind()).isEqualTo(DecisionKind.ACKNOWLEDGED);
    }

    @Test
    void a_representative_who_is_the_violator_is_not_offered_and_it_is_said_who_is() {
        hall.signers = List.of(Signatures.signer(1, "赵代表", CHIEF, "W03"));
        open("W03", CHIEF);
        assertThat(model.signatory().offered()).isEmpty();
        assertThat(model.matter().get().hint()).contains("副代表").contains("另一名督查员");
        hall.signers = List.of(Signatures.signer(1, "赵代表", CHIEF, "W03"), Signatures.signer(2, "钱副代表", "X0016", "W03"));
        open("W03", CHIEF);
        assertThat(model.signatory().offered()).extracting(Representative::name).containsExactly("钱副代表");
    }

    @Test
    void an_absence_is_the_inspectors_word_with_a_reason_and_without_a_pin() {
        open("W03", "X0016");
        assertThat(model.matter().get().hint()).contains("签字密码");
        model.answer().choice().set(Choice.ABSENT);
        model.proceed();
        assertThat(outbox.decisions()).isEmpty();
        model.answer().addPhrase("外出开会");
        model.proceed();
        assertThat(only().kind()).isEqualTo(DecisionKind.ABSENT);
        assertThat(only().signature()).isNull();
        assertThat(said).containsExactly("已存本机：代表不在场");
    }

    @Test
    void the_screen_moves_on_only_once_it_is_on_disk() {
        hall.signers = List.of(Signatures.signer(1, "赵代表", CHIEF, "W03"));
        open("W03", "X0016");
        outbox.full = true;
        model.answer().choice().set(Choice.ACKNOWLEDGED);
        model.proceed();
        Signatures.PIN.chars().forEach(digit -> model.enter(digit - '0'));
        assertThat(model.busy().get()).isTrue();
        model.enter(1); // nothing is taken while it signs
        assertThat(model.digits().get()).isZero();
        drain();
        assertThat(model.error().get()).contains("存储空间不足");
        assertThat(said).isEmpty();
        outbox.full = false;
        enter(Signatures.PIN);
        assertThat(said).hasSize(1);
        assertThat(model.digits().get()).isZero();
    }

    @Test
    void what_was_taken_back_meanwhile_is_not_answered() {
        hall.signers = List.of(Signatures.signer(1, "赵代表", CHIEF, "W03"));
        open("W03", "X0016");
        model.answer().choice().set(Choice.ACKNOWLEDGED);
        model.proceed();
        outbox.undo(outbox.items().get(0).id());
        enter(Signatures.PIN);
        assertThat(outbox.decisions()).isEmpty();
        assertThat(model.error().get()).contains("已撤销");
    }

    private FindingReport open(String unit, @Nullable String staffNo) {
        FindingReport finding = new FindingReport(
                "S2.1.2", unit, staffNo, null, SampleHall.NOW, 1, null, "备注", List.of(), null, SampleHall.NOW, "测试机");
        outbox.put(finding, ItemState.WAITING, List.of(), null);
        List<OutboxItem> items = outbox.items();
        UUID id = items.get(items.size() - 1).id();
        model.open(id);
        return finding;
    }

    private void enter(String pin) {
        pin.chars().forEach(digit -> model.enter(digit - '0'));
        drain();
    }

    @Test
    void the_answer_and_its_reason_outlive_the_app_and_no_pin_does() {
        hall.signers = List.of(Signatures.signer(1, "赵代表", CHIEF, "W03"));
        open("W03", "X0016");
        UUID finding = outbox.items().get(0).id();
        model.answer().choice().set(Choice.DISPUTED);
        model.answer().reason().set("当时在取件 ");
        model.proceed();
        model.enter(1);

        model = model();
        model.open(finding);
        assertThat(model.answer().choice().get()).isEqualTo(Choice.DISPUTED);
        assertThat(model.answer().reason().get()).isEqualTo("当时在取件 ");
        assertThat(model.digits().get()).isZero();
        model.proceed();
        enter(Signatures.wrongPin());
        assertThat(reasonKept(finding)).isPresent();
        enter(Signatures.PIN);
        assertThat(only().reason()).isEqualTo("当时在取件");
        assertThat(reasonKept(finding)).isEmpty();
        model.answer().keepEdits();
        assertThat(reasonKept(finding)).as("it has been said").isEmpty();
    }

    private Optional<ReasonDraft> reasonKept(UUID finding) {
        return outbox.drafts().find(SampleHall.INSPECTOR.account(), finding, ReasonDraft.Kind.ANSWER);
    }

    private void drain() {
        while (!slowWork.isEmpty()) {
            slowWork.remove().run();
        }
    }

    private SyncDecision only() {
        assertThat(outbox.decisions()).hasSize(1);
        return outbox.decisions().get(0).decision();
    }

    private ConfirmViewModel model() {
        Threads threads = new Threads(Runnable::run, Runnable::run, slowWork::add);
        Clock moved = new MovedClock();
        SignDecision sign = new SignDecision(hall, outbox, moved, "测试机");
        KeptReason kept = new KeptReason(ReasonDraft.Kind.ANSWER, hall, outbox, moved, threads, Runnable::run);
        return new ConfirmViewModel(hall, outbox, sha256 -> Optional.empty(), sign, kept, moved, threads, said::add);
    }

    private final class MovedClock extends Clock {
        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
