package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.confirm.SignDecision;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.hall.HallClock;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.language.Language;
import cn.xunting.mobile.language.Say;
import cn.xunting.mobile.signin.SignInView;
import cn.xunting.mobile.signin.SignInViewModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All screens of the app, and which way leads from one to the next. Built once, and anew when another language is chosen; what lasts
 * beyond that is in the ports.
 */
public final class Screens implements PatrolScreens.Ways, ScoreScreens.Ways {
    private final Ports ports;
    private final Threads threads;
    private final Appearance appearance;
    private final Navigator navigator;
    private final Patrols patrols;
    private final PatrolNews news;
    private final Place place;
    private final Reopening reopening;
    private final SignInViewModel signInModel;
    private final SignInView signIn;
    private final PatrolScreens patrol;
    private final FindingScreens finding;
    private final DecisionScreens decisions;
    private final OutboxScreens outbox;
    private final ScoreScreens scores;
    private final Menu menu;
    private @Nullable Screens successor;

    public Screens(Ports ports, Threads threads, Appearance appearance) {
        this(ports, threads, appearance, new Navigator());
        ports.keyboard().onVisibleHeight(navigator::keyboardHeight);
    }

    private Screens(Ports ports, Threads threads, Appearance appearance, Navigator navigator) {
        this.ports = ports;
        this.threads = threads;
        this.appearance = appearance;
        this.navigator = navigator;
        Clock clock = new HallClock(ports.clock(), ports.hall()::clockAhead);
        Today today = new Today(ports.hall(), ports.outbox(), clock);
        patrols = new Patrols(ports.hall(), ports.outbox(), today, clock);
        news = new PatrolNews(navigator, patrols, threads);
        place = new Place(ports.settings(), threads);
        reopening = new Reopening(ports.hall(), ports.outbox(), today);
        signInModel = new SignInViewModel(ports.gate(), ports.settings(), threads, this::arrive);
        SignDecision sign =
                new SignDecision(ports.hall(), ports.outbox(), ports.clock(), DeviceName.of(ports.settings()));
        signIn = new SignInView(signInModel);
        patrol = new PatrolScreens(ports, threads, navigator, today, patrols, news, this);
        finding = new FindingScreens(ports, threads, navigator, today, patrols, clock, news::tell);
        decisions = new DecisionScreens(ports, threads, navigator, sign, news::tell);
        outbox = new OutboxScreens(ports, threads, navigator);
        scores = new ScoreScreens(ports, threads, navigator, patrols, sign, clock, this, news::tell);
        menu = new Menu(navigator, patrol.windowsModel(), appearance, this::toScores, this::speak, this::signOut);
        navigator.onShown(this::remember);
    }

    /** The root of the scene. */
    public Navigator navigator() {
        return navigator;
    }

    /** Shows the first screen: the windows where somebody is signed in, also without a network; else the sign-in. */
    public void start(String server, String account) {
        signInModel.prefill(server, account);
        if (ports.hall()
                .officer()
                .filter(officer -> !officer.mustChangePassword())
                .isPresent()) {
            List<Step> way = place.way();
            if (way.isEmpty()) {
                navigator.start(home());
            } else {
                threads.read(() -> reopening.read(way), this::reopen);
            }
        } else {
            navigator.start(signIn);
        }
    }

    /** Goes the way to where the app was killed, as far as it still leads. */
    private void reopen(Reopening.Way way) {
        navigator.start(home());
        way.steps().forEach(this::take);
        if (!way.words().isEmpty()) {
            news.tell(way.words());
        }
    }

    private void take(Step step) {
        switch (step.kind()) {
            case WINDOW -> patrol.toUnit(step.first());
            case FINDING -> toFinding(step.first(), step.second());
            case PHOTO -> finding.reopenPhoto(step.third());
            case SUMMARY -> patrol.toSummary();
            case CONFIRM -> toConfirm(step.finding());
            case WITHDRAW -> toWithdraw(step.finding());
            case OUTBOX -> toOutbox();
            case EXPORT -> outbox.toExport();
            case SCORES -> toScores();
            case ANSWER -> scores.toAnswer(step.finding());
        }
    }

    /** Says once that part of the outbox could not be read. */
    public void tellOfDamage() {
        Sheet sheet =
                new Sheet(say("有一部分待发记录读不出来"), Words.plain(say("读不出来的记录已另存在本机，没有上传。请不要卸载应用，联系系统管理员找回；新的记录不受影响。")));
        threads.read(() -> sheet, navigator::ask); // after the first screen, which is read for too
    }

    /** Speaks another language from the windows on. What was filled in, and which PINs were wrong, is not forgotten over it. */
    private void speak(Language chosen) {
        ChosenLanguage.keep(ports.settings(), chosen);
        Say.speak(chosen);
        patrol.forget();
        outbox.forget();
        scores.forget();
        Screens again = new Screens(ports, threads, appearance, navigator);
        again.signInModel.prefill(
                signInModel.server().get(), signInModel.account().get());
        again.finding.continueFrom(finding);
        successor = again;
        again.decisions.continueFrom(decisions);
        navigator.start(again.home());
    }

    private void arrive() {
        finding.forget();
        navigator.start(home());
        ports.uplink().sendNow();
    }

    /** Who walks patrols begins with the windows, everybody else with the scores. */
    private Screen home() {
        return patrols.mayWalk() ? patrol.windows() : scores.scores();
    }

    private void toScores() {
        navigator.turnTo(scores.scores());
    }

    private void signOut() {
        finding.forget();
        patrol.windowsModel().signOut();
        signInModel.reset();
        navigator.start(signIn);
    }

    @Override
    public void toFinding(String unit, String item) {
        finding.open(unit, item);
    }

    @Override
    public void toConfirm(UUID id) {
        decisions.toConfirm(id);
    }

    @Override
    public void toWithdraw(UUID id) {
        decisions.toWithdraw(id);
    }

    @Override
    public void toOutbox() {
        outbox.open();
    }

    @Override
    public void toMenu() {
        menu.open();
    }

    @Override
    public void toSignIn() {
        signInModel.reset();
        navigator.open(signIn);
    }

    /** The app may be killed any time from now on: what was typed last does not wait for a pause. */
    public void keepEdits() {
        if (successor == null) {
            finding.keepEdits();
            decisions.keepEdits();
            scores.keepEdits();
        } else {
            successor.keepEdits();
        }
    }

    /** Where to begin again after the app was killed. */
    private void remember(Screen shown) {
        keepEdits();
        patrol.shown(shown);
        place.keep(navigator.way().stream()
                .skip(1)
                .flatMap(screen -> step(screen).stream())
                .toList());
    }

    private Optional<Step> step(Screen shown) {
        return Stream.of(
                        patrol.step(shown),
                        finding.step(shown),
                        decisions.step(shown),
                        outbox.step(shown),
                        scores.step(shown))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
