package cn.xunting.mobile.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.SampleOutlook;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A representative answers on their own phone, without a network. */
class AnswerViewModelTest {
    private final HeldHall hall = new HeldHall().filled();
    private final HeldOutbox outbox = new HeldOutbox();
    private final Map<String, byte[]> onServer = new HashMap<>();
    private final List<String> said = new ArrayList<>();
    private final Threads threads = new Threads(Runnable::run, Runnable::run, Runnable::run);
    private AnswerViewModel model = model();

    private AnswerViewModel model() {
        return new AnswerViewModel(
                hall,
                outbox,
                sha256 -> Optional.ofNullable(onServer.get(sha256)),
                new SignDecision(hall, outbox, SampleHall.CLOCK, "测试机"),
                new KeptReason(ReasonDraft.Kind.ANSWER, hall, outbox, SampleHall.CLOCK, threads, Runnable::run),
                threads,
                said::add);
    }

    @Test
    void an_acknowledgement_goes_to_the_outbox_under_their_own_account_without_a_signature() {
        Finding finding = open("X0016", FindingState.RECORDED);
        assertThat(model.ready().get()).isFalse();
        model.answer().choice().set(Choice.ACKNOWLEDGED);
        model.submit();
        assertThat(outbox.decisions()).hasSize(1);
        assertThat(outbox.decisions().get(0).sender()).isEqualTo("shoudai03");
        assertThat(outbox.decisions().get(0).decision().finding()).isEqualTo(finding.id());
        assertThat(outbox.decisions().get(0).decision().kind()).isEqualTo(DecisionKind.ACKNOWLEDGED);
        assertThat(outbox.decisions().get(0).decision().signature()).isNull();
        assertThat(said).containsExactly("已存本机：确认");
    }

    @Test
    void a_dispute_needs_a_reason_and_a_full_disk_keeps_it_on_the_screen() {
        open("X0016", FindingState.RECORDED);
        model.answer().choice().set(Choice.DISPUTED);
        model.submit();
        assertThat(outbox.decisions()).isEmpty();
        model.answer().addPhrase("当时在取件");
        outbox.full = true;
        model.submit();
        assertThat(model.error().get()).contains("存储空间不足");
        assertThat(model.answer().reason().get()).isEqualTo("当时在取件");
        outbox.full = false;
        model.submit();
        assertThat(outbox.decisions().get(0).decision().reason()).isEqualTo("当时在取件");
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED, X0016, 'ACKNOWLEDGED,REFUSED,DISPUTED'",
        "RECORDED, X0018, DISPUTED",
        "ACKNOWLEDGED, X0016, DISPUTED",
        "CONFIRMED, X0016, DISPUTED",
        "DISPUTED, X0016, ''",
        "REVOKED, X0016, ''",
        "WITHDRAWN, X0016, ''"
    })
    void only_what_the_server_would_take_is_offered(FindingState state, String staffNo, String offered) {
        open(staffNo, state);
        assertThat(model.matter().get().offered())
                .extracting(Choice::name)
                .containsExactly(offered.isEmpty() ? new String[0] : offered.split(","));
        assertThat(model.matter().get().hint().isEmpty()).isEqualTo(offered.contains("REFUSED"));
    }

    @Test
    void photos_come_from_the_server_and_what_is_missing_is_said() {
        onServer.put("aa", new byte[] {1});
        hall.officer = SampleOutlook.CHIEF;
        Finding finding = finding("X0016", FindingState.RECORDED, "aa", "bb");
        hall.add(finding);
        model.open(finding.id());
        assertThat(model.photos().pictures()).hasSize(1);
        assertThat(model.photos().words().get()).contains("1 张").contains("联网");
        onServer.put("bb", new byte[] {2});
        model.open(finding.id());
        assertThat(model.photos().pictures()).hasSize(2);
        assertThat(model.photos().words().get()).isEmpty();
    }

    @Test
    void what_was_begun_is_there_again_for_its_author_and_nobody_else() {
        Finding finding = open("X0016", FindingState.RECORDED);
        model.answer().choice().set(Choice.REFUSED);
        model.answer().reason().set("与事实不符");

        model = model();
        model.open(finding.id());
        assertThat(model.answer().choice().get()).isEqualTo(Choice.REFUSED);
        assertThat(model.answer().reason().get()).isEqualTo("与事实不符");
        hall.officer = SampleHall.INSPECTOR;
        model.open(finding.id());
        assertThat(model.answer().choice().get()).isNull();
        assertThat(model.answer().reason().get()).isEmpty();
        hall.officer = SampleOutlook.CHIEF;
        model.open(finding.id());
        assertThat(model.answer().reason().get()).isEqualTo("与事实不符");
        model.submit();
        model.open(finding.id());
        assertThat(model.answer().reason().get()).isEmpty();
    }

    @Test
    void an_answer_that_nobody_tapped_is_no_draft_and_one_not_offered_any_more_is_not_chosen() {
        open("X0018", FindingState.RECORDED);
        assertThat(model.answer().choice().get()).isEqualTo(Choice.DISPUTED);
        assertThat(outbox.drafts().reasonsWritten).isEmpty();
        Finding decided = open("X0016", FindingState.REVOKED);
        outbox.drafts()
                .keep(new ReasonDraft(
                        SampleOutlook.CHIEF.account(),
                        decided.id(),
                        ReasonDraft.Kind.ANSWER,
                        DecisionKind.REFUSED,
                        null,
                        "与事实不符",
                        SampleHall.NOW));
        model.open(decided.id());
        assertThat(model.answer().choice().get()).isNull();
        assertThat(model.answer().reason().get()).isEqualTo("与事实不符");
    }

    private Finding open(String staffNo, FindingState state) {
        hall.officer = SampleOutlook.CHIEF;
        Finding finding = finding(staffNo, state);
        hall.add(finding);
        model.open(finding.id());
        return finding;
    }

    private static Finding finding(String staffNo, FindingState state, String... photos) {
        Finding f = SampleHall.finding("W03", "S2.1.1", staffNo, SampleHall.NOW);
        return new Finding(
                f.id(),
                f.item(),
                f.unit(),
                f.staffNo(),
                f.counter(),
                f.occurredAt(),
                f.quantity(),
                f.matter(),
                f.note(),
                List.of(photos),
                f.patrol(),
                f.phoneTime(),
                f.device(),
                f.month(),
                f.recorder(),
                f.receivedAt(),
                state,
                true,
                f.photoLinks(),
                f.decisions(),
                f.awaiting(),
                f.possibleDuplicates(),
                f.similarPhotos());
    }
}
