package cn.xunting.mobile.app;

import cn.xunting.mobile.confirm.AnswerView;
import cn.xunting.mobile.confirm.AnswerViewModel;
import cn.xunting.mobile.confirm.SignDecision;
import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.mobile.score.ScoresView;
import cn.xunting.mobile.score.ScoresViewModel;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The screens of whoever is assessed, and of whoever only wants to know: scores, and the answer to a finding. */
final class ScoreScreens implements ScoresView.Ways {
    /** The ways that lead to other screens. */
    interface Ways {
        void toOutbox();

        void toMenu();

        void toSignIn();
    }

    private final Navigator navigator;
    private final Uplink uplink;
    private final Ways ways;
    private final AnswerViewModel answerModel;
    private final ScoresViewModel scoresModel;
    private final ScoresView scores;
    private final AnswerView answer;

    /**
     * Builds them.
     *
     * @param clock the hall's time
     * @param say says something for some seconds
     */
    ScoreScreens(
            Ports ports,
            Threads threads,
            Navigator navigator,
            Patrols patrols,
            SignDecision sign,
            Clock clock,
            Ways ways,
            Consumer<String> say) {
        this.navigator = navigator;
        this.uplink = ports.uplink();
        this.ways = ways;
        KeptReason kept = new KeptReason(
                ReasonDraft.Kind.ANSWER, ports.hall(), ports.outbox(), clock, threads, threads.afterPause());
        answerModel = new AnswerViewModel(
                ports.hall(), ports.outbox(), ports.photos(), sign, kept, threads, words -> answered(words, say));
        scoresModel = new ScoresViewModel(ports.hall(), ports.outbox(), patrols, ports.uplink(), clock, threads);
        scores = new ScoresView(scoresModel, this);
        answer = new AnswerView(answerModel);
    }

    ScoresView scores() {
        return scores;
    }

    /** Where it leads back to, if it is one of these screens. */
    Optional<Step> step(Screen shown) {
        if (shown == scores) {
            return Optional.of(Step.of(Step.Kind.SCORES));
        }
        return shown == answer ? Optional.of(Step.of(Step.Kind.ANSWER, answerModel.finding())) : Optional.empty();
    }

    /** What was typed last does not wait for a pause. */
    void keepEdits() {
        answerModel.answer().keepEdits();
    }

    /** Hears of nothing any more; the screens have been built anew. */
    void forget() {
        scoresModel.forget();
    }

    private void answered(String words, Consumer<String> say) {
        navigator.leave(answer);
        say.accept(words);
        uplink.sendNow(); // an answer cannot be taken back, so nothing is gained by waiting
    }

    @Override
    public void toAnswer(UUID finding) {
        answerModel.open(finding);
        navigator.open(answer);
    }

    @Override
    public void show(Sheet sheet) {
        navigator.ask(sheet);
    }

    @Override
    public void toOutbox() {
        ways.toOutbox();
    }

    @Override
    public void toMenu() {
        ways.toMenu();
    }

    @Override
    public void toSignIn() {
        ways.toSignIn();
    }
}
