package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.patrol.DetailsView;
import cn.xunting.mobile.patrol.SummaryView;
import cn.xunting.mobile.patrol.SummaryViewModel;
import cn.xunting.mobile.patrol.WindowView;
import cn.xunting.mobile.patrol.WindowViewModel;
import cn.xunting.mobile.patrol.WindowsView;
import cn.xunting.mobile.patrol.WindowsViewModel;
import java.util.Optional;
import java.util.UUID;

/** The windows, one of them, its label, and how the patrol stands. */
final class PatrolScreens implements WindowsView.Ways, WindowView.Ways, SummaryView.Ways {
    /** Where it goes on from here. */
    interface Ways {
        void toFinding(String unit, String item);

        void toConfirm(UUID finding);

        void toWithdraw(UUID finding);

        void toOutbox();

        void toMenu();

        void toSignIn();
    }

    private final Navigator navigator;
    private final Ways ways;
    private final PatrolNews news;
    private final Scanning scanning;
    private final WindowsViewModel windowsModel;
    private final WindowViewModel windowModel;
    private final SummaryViewModel summaryModel;
    private final WindowsView windows;
    private final WindowView window;
    private final SummaryView summary;

    PatrolScreens(
            Ports ports,
            Threads threads,
            Navigator navigator,
            Today today,
            Patrols patrols,
            PatrolNews news,
            Ways ways) {
        this.navigator = navigator;
        this.ways = ways;
        this.news = news;
        windowsModel = new WindowsViewModel(
                ports.hall(), ports.outbox(), ports.uplink(), ports.gate(), today, patrols, threads, news::tell);
        windowModel = new WindowViewModel(ports.hall(), ports.outbox(), today, patrols, threads, news::tell);
        summaryModel = new SummaryViewModel(
                ports.hall(), ports.outbox(), ports.uplink(), today, patrols, threads, this::ended);
        windows = new WindowsView(windowsModel, this);
        scanning = new Scanning(ports, today, threads, navigator, windows::reading, this::toUnit);
        window = new WindowView(windowModel, this);
        summary = new SummaryView(summaryModel, this);
    }

    WindowsView windows() {
        return windows;
    }

    /** Who is signed in, and what they do beside walking: sending by hand, signing out. */
    WindowsViewModel windowsModel() {
        return windowsModel;
    }

    /** A screen is in front: a label photographed elsewhere opens nothing any more. */
    void shown(Screen shown) {
        if (shown != windows) {
            scanning.forget();
        }
    }

    /** Where it leads back to, if it is one of these screens; the windows are where every way begins. */
    Optional<Step> step(Screen shown) {
        if (shown == window) {
            return Optional.of(Step.of(Step.Kind.WINDOW, windowModel.code().get()));
        }
        return shown == summary ? Optional.of(Step.of(Step.Kind.SUMMARY)) : Optional.empty();
    }

    /** Hears of nothing any more; the screens have been built anew. */
    void forget() {
        windowsModel.forget();
        windowModel.forget();
        summaryModel.forget();
    }

    @Override
    public void toUnit(String code) {
        windowModel.open(code);
        window.scrollToTop();
        navigator.turnTo(window);
    }

    @Override
    public void toSummary() {
        navigator.open(summary);
    }

    @Override
    public void toDetails() {
        navigator.ask(DetailsView.sheet(windowModel, ways::toConfirm, ways::toWithdraw));
    }

    @Override
    public void toEnd() {
        news.askToEnd(summaryModel.left().size(), summaryModel::end);
    }

    @Override
    public void toScan() {
        scanning.start();
    }

    @Override
    public void toItem(String item) {
        ways.toFinding(windowModel.code().get(), item);
    }

    @Override
    public void toConfirm(UUID finding) {
        ways.toConfirm(finding);
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

    private void ended(Noted noted) {
        if (noted.kept()) {
            navigator.leave(summary);
        }
        news.tell(noted);
    }
}
