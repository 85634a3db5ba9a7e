package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.confirm.ConfirmView;
import cn.xunting.mobile.confirm.ConfirmViewModel;
import cn.xunting.mobile.confirm.SignDecision;
import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.RoomForPhotos;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.finding.FindingView;
import cn.xunting.mobile.finding.FindingViewModel;
import cn.xunting.mobile.finding.Photo;
import cn.xunting.mobile.finding.PhotoPreparation;
import cn.xunting.mobile.finding.PhotoView;
import cn.xunting.mobile.finding.PhotoViewModel;
import cn.xunting.mobile.finding.SaveFinding;
import cn.xunting.mobile.finding.Saved;
import cn.xunting.mobile.finding.UndoFinding;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.language.Language;
import cn.xunting.mobile.language.Say;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.patrol.DetailsView;
import cn.xunting.mobile.patrol.SummaryView;
import cn.xunting.mobile.patrol.SummaryViewModel;
import cn.xunting.mobile.patrol.WindowView;
import cn.xunting.mobile.patrol.WindowViewModel;
import cn.xunting.mobile.patrol.WindowsView;
import cn.xunting.mobile.patrol.WindowsViewModel;
import cn.xunting.mobile.pending.ExportView;
import cn.xunting.mobile.pending.ExportViewModel;
import cn.xunting.mobile.pending.PendingView;
import cn.xunting.mobile.pending.PendingViewModel;
import cn.xunting.mobile.port.Camera;
import cn.xunting.mobile.signin.SignInView;
import cn.xunting.mobile.signin.SignInViewModel;
import cn.xunting.mobile.withdraw.WithdrawFinding;
import cn.xunting.mobile.withdraw.WithdrawView;
import cn.xunting.mobile.withdraw.WithdrawViewModel;
import cn.xunting.model.AccountRole;
import java.util.UUID;

/**
 * All screens of the app, and which way leads from one to the next. Built once, and anew when another language is chosen; what lasts
 * beyond that is in the ports.
 */
public final class Screens
        implements WindowsView.Ways, WindowView.Ways, SummaryView.Ways, PhotoViewModel.Ends, ScoreScreens.Ways {
    private final Ports ports;
    private final Threads threads;
    private final Appearance appearance;
    private final Navigator navigator;
    private final UndoFinding undo;
    private final PatrolNews news;
    private final Place place;
    private final SignInViewModel signInModel;
    private final WindowsViewModel windowsModel;
    private final WindowViewModel windowModel;
    private final SummaryViewModel summaryModel;
    private final FindingViewModel findingModel;
    private final ConfirmViewModel confirmModel;
    private final WithdrawViewModel withdrawModel;
    private final PhotoViewModel photoModel;
    private final PendingViewModel pendingModel;
    private final SignInView signIn;
    private final WindowsView windows;
    private final WindowView window;
    private final SummaryView summary;
    private final FindingView finding;
    private final PhotoView photo;
    private final ConfirmView confirm;
    private final WithdrawView withdraw;
    private final PendingView pending;
    private final ExportView export;
    private final ScoreScreens scores;
    private final Menu menu;

    public Screens(Ports ports, Threads threads, Appearance appearance) {
        this(ports, threads, appearance, new Navigator());
        ports.keyboard().onVisibleHeight(navigator::keyboardHeight);
    }

    private Screens(Ports ports, Threads threads, Appearance appearance, Navigator navigator) {
        this.ports = ports;
        this.threads = threads;
        this.appearance = appearance;
        this.navigator = navigator;
        Today today = new Today(ports.hall(), ports.outbox(), ports.clock());
        Patrols patrols = new Patrols(ports.hall(), ports.outbox(), today, ports.clock());
        news = new PatrolNews(navigator, patrols, threads);
        place = new Place(ports.settings(), threads);
        SaveFinding save =
                new SaveFinding(ports.hall(), ports.outbox(), patrols, ports.clock(), DeviceName.of(ports.settings()));
        undo = new UndoFinding(ports.outbox());
        signInModel = new SignInViewModel(ports.gate(), ports.settings(), threads, this::arrive);
        windowsModel = new WindowsViewModel(
                ports.hall(), ports.outbox(), ports.uplink(), ports.gate(), today, patrols, threads, news::tell);
        windowModel = new WindowViewModel(ports.hall(), ports.outbox(), today, patrols, threads, news::tell);
        summaryModel = new SummaryViewModel(ports.hall(), ports.outbox(), today, patrols, threads, this::ended);
        findingModel = new FindingViewModel(
                ports.hall(), today, camera(), ports.photoMaker(), save, ports.clock(), threads, this::saved);
        SignDecision sign =
                new SignDecision(ports.hall(), ports.outbox(), ports.clock(), DeviceName.of(ports.settings()));
        confirmModel = new ConfirmViewModel(
                ports.hall(), ports.outbox(), ports.photos(), sign, ports.clock(), threads, this::answered);
        withdrawModel = new WithdrawViewModel(
                ports.hall(),
                ports.outbox(),
                new WithdrawFinding(ports.hall(), ports.outbox(), ports.clock(), DeviceName.of(ports.settings())),
                threads,
                this::withdrawn);
        photoModel = new PhotoViewModel(PhotoPreparation::read, threads, this);
        signIn = new SignInView(signInModel);
        windows = new WindowsView(windowsModel, this);
        window = new WindowView(windowModel, this);
        summary = new SummaryView(summaryModel, this);
        finding = new FindingView(findingModel, this::toPhoto);
        photo = new PhotoView(photoModel);
        confirm = new ConfirmView(confirmModel);
        withdraw = new WithdrawView(withdrawModel);
        pendingModel = new PendingViewModel(ports.hall(), ports.outbox(), ports.uplink(), threads);
        pending = new PendingView(pendingModel, this::toExport);
        export = new ExportView(new ExportViewModel(ports.exporter(), ports.storage(), threads));
        scores = new ScoreScreens(ports, threads, navigator, patrols, sign, this, news::tell);
        menu = new Menu(navigator, windowsModel, appearance, this::toScores, this::speak, this::signOut);
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
            String unit = place.unit();
            String item = place.item();
            navigator.start(home());
            if (!unit.isEmpty()) {
                toUnit(unit);
            }
            if (!item.isEmpty()) {
                toItem(item);
            }
        } else {
            navigator.start(signIn);
        }
    }

    /** Says once that part of the outbox could not be read. */
    public void tellOfDamage() {
        navigator.ask(
                new Sheet(say("有一部分待发记录读不出来"), Words.plain(say("读不出来的记录已另存在本机，没有上传。请不要卸载应用，联系系统管理员找回；新的记录不受影响。"))));
    }

    /** Speaks another language from the windows on. What was filled in, and which PINs were wrong, is not forgotten over it. */
    private void speak(Language chosen) {
        ChosenLanguage.keep(ports.settings(), chosen);
        Say.speak(chosen);
        windowsModel.forget();
        windowModel.forget();
        summaryModel.forget();
        pendingModel.forget();
        scores.forget();
        Screens again = new Screens(ports, threads, appearance, navigator);
        again.signInModel.prefill(
                signInModel.server().get(), signInModel.account().get());
        again.findingModel.continueFrom(findingModel);
        again.confirmModel.continueFrom(confirmModel);
        navigator.start(again.home());
    }

    private void arrive() {
        navigator.start(home());
        ports.uplink().sendNow();
    }

    /** Who walks patrols begins with the windows, everybody else with the scores. */
    private Screen home() {
        boolean walks = ports.hall()
                .officer()
                .filter(officer -> officer.is(AccountRole.INSPECTOR))
                .isPresent();
        return walks ? windows : scores.scores();
    }

    private void toScores() {
        navigator.turnTo(scores.scores());
    }

    private void signOut() {
        windowsModel.signOut();
        signInModel.reset();
        navigator.start(signIn);
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
        navigator.ask(DetailsView.sheet(windowModel, this::toConfirm, this::toWithdraw));
    }

    @Override
    public void toEnd() {
        news.askToEnd(summaryModel.left().size(), summaryModel::end);
    }

    @Override
    public void toOutbox() {
        navigator.open(pending);
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

    private void toExport() {
        navigator.open(export);
    }

    /** A full disk is said before the picture is taken. */
    private Camera camera() {
        return new RoomForPhotos(
                ports.camera(),
                ports.storage(),
                () -> navigator.ask(new Sheet(
                        say("手机存储空间不足"), Words.plain(say("空间不够存照片，所以没有打开相机。请删除一些不用的照片或应用再拍；不拍照也可以先保存这一条。")))));
    }

    @Override
    public void toItem(String item) {
        findingModel.open(windowModel.code().get(), item);
        navigator.open(finding);
    }

    private void toPhoto(Photo taken) {
        photoModel.open(taken);
        navigator.open(photo);
    }

    @Override
    public void kept() {
        navigator.leave(photo);
    }

    @Override
    public void removed(Photo taken) {
        findingModel.form().remove(taken);
        navigator.leave(photo);
    }

    @Override
    public void replaced(Photo taken, Photo drawnOn) {
        findingModel.form().replace(taken, drawnOn);
        navigator.leave(photo);
    }

    private void saved(Saved saved) {
        navigator.leave(finding);
        navigator.snackbar().offer(say("已存本机"), say("撤销"), Outbox.UNDO_OFFERED.toSecondsPart(), () -> undo(saved.id()));
    }

    @Override
    public void toConfirm(UUID id) {
        navigator.closeSheet();
        navigator.snackbar().hide(); // what somebody is about to put their name to is not taken back
        confirmModel.open(id);
        navigator.open(confirm);
    }

    private void toWithdraw(UUID id) {
        navigator.closeSheet();
        withdrawModel.open(id);
        navigator.open(withdraw);
    }

    private void withdrawn(String words) {
        navigator.leave(withdraw);
        news.tell(words);
    }

    private void answered(String words) {
        navigator.leave(confirm);
        news.tell(words);
    }

    private void ended(Noted noted) {
        if (noted.kept()) {
            navigator.leave(summary);
        }
        news.tell(noted);
    }

    /** Where to begin again after the app was killed. */
    private void remember(Screen shown) {
        if (shown == windows || shown == signIn || shown == scores.scores()) {
            place.keep("", "");
        } else if (shown == window) {
            place.keep(windowModel.code().get(), "");
        } else if (shown == finding) {
            place.keep(windowModel.code().get(), findingModel.itemCode());
        }
    }

    private void undo(UUID id) {
        threads.read(() -> undo.undo(id), words -> news.tell(words));
    }
}
