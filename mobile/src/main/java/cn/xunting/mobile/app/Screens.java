package cn.xunting.mobile.app;

import cn.xunting.mobile.confirm.ConfirmView;
import cn.xunting.mobile.confirm.ConfirmViewModel;
import cn.xunting.mobile.confirm.SignDecision;
import cn.xunting.mobile.desk.RoomForPhotos;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.finding.FindingView;
import cn.xunting.mobile.finding.FindingViewModel;
import cn.xunting.mobile.finding.SaveFinding;
import cn.xunting.mobile.finding.Saved;
import cn.xunting.mobile.finding.UndoFinding;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.patrol.DetailsView;
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
import java.util.UUID;

/** All screens of the app, and which way leads from one to the next. Built once; every screen lives as long as the app. */
public final class Screens implements WindowsView.Ways {
    private static final int NEWS_SECONDS = 4;

    private final Ports ports;
    private final Threads threads;
    private final Navigator navigator = new Navigator();
    private final UndoFinding undo;
    private final SignInViewModel signInModel;
    private final WindowsViewModel windowsModel;
    private final WindowViewModel windowModel;
    private final FindingViewModel findingModel;
    private final ConfirmViewModel confirmModel;
    private final SignInView signIn;
    private final WindowsView windows;
    private final WindowView window;
    private final FindingView finding;
    private final ConfirmView confirm;
    private final PendingView pending;
    private final ExportView export;
    private final Menu menu;

    public Screens(Ports ports, Threads threads, Appearance appearance) {
        this.ports = ports;
        this.threads = threads;
        Today today = new Today(ports.hall(), ports.outbox(), ports.clock());
        SaveFinding save =
                new SaveFinding(ports.hall(), ports.outbox(), ports.clock(), DeviceName.of(ports.settings()));
        undo = new UndoFinding(ports.outbox());
        signInModel = new SignInViewModel(ports.gate(), ports.settings(), threads, this::arrive);
        windowsModel = new WindowsViewModel(ports.hall(), ports.outbox(), ports.uplink(), ports.gate(), today, threads);
        windowModel = new WindowViewModel(ports.hall(), ports.outbox(), today, threads);
        findingModel = new FindingViewModel(
                ports.hall(), today, camera(), ports.photoMaker(), save, ports.clock(), threads, this::saved);
        SignDecision sign =
                new SignDecision(ports.hall(), ports.outbox(), ports.clock(), DeviceName.of(ports.settings()));
        confirmModel = new ConfirmViewModel(ports.hall(), ports.outbox(), sign, ports.clock(), threads, this::answered);
        signIn = new SignInView(signInModel);
        windows = new WindowsView(windowsModel, this);
        window = new WindowView(
                windowModel,
                this::toItem,
                () -> navigator.ask(DetailsView.sheet(windowModel, this::toConfirm)),
                this::toConfirm);
        finding = new FindingView(findingModel);
        confirm = new ConfirmView(confirmModel);
        pending = new PendingView(
                new PendingViewModel(ports.hall(), ports.outbox(), ports.uplink(), threads), this::toExport);
        export = new ExportView(new ExportViewModel(ports.exporter(), ports.storage(), threads));
        menu = new Menu(navigator, windowsModel, appearance, this::signOut);
        ports.keyboard().onVisibleHeight(navigator::keyboardHeight);
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
            navigator.start(windows);
        } else {
            navigator.start(signIn);
        }
    }

    /** Says once that part of the outbox could not be read. */
    public void tellOfDamage() {
        navigator.ask(new Sheet("有一部分待发记录读不出来", Words.plain("读不出来的记录已另存在本机，没有上传。请不要卸载应用，联系系统管理员找回；新的记录不受影响。")));
    }

    private void arrive() {
        navigator.start(windows);
        ports.uplink().sendNow();
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
        navigator.open(window);
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
                        "手机存储空间不足", Words.plain("空间不够存照片，所以没有打开相机。请删除一些不用的照片或应用再拍；不拍照也可以先保存这一条。"))));
    }

    private void toItem(String item) {
        findingModel.open(windowModel.code().get(), item);
        navigator.open(finding);
    }

    private void saved(Saved saved) {
        navigator.leave(finding);
        navigator.snackbar().offer("已存本机", "撤销", Outbox.UNDO_OFFERED.toSecondsPart(), () -> undo(saved.id()));
    }

    private void toConfirm(UUID id) {
        navigator.closeSheet();
        navigator.snackbar().hide(); // what somebody is about to put their name to is not taken back
        confirmModel.open(id);
        navigator.open(confirm);
    }

    private void answered(String words) {
        navigator.leave(confirm);
        navigator.snackbar().say(words, NEWS_SECONDS);
    }

    private void undo(UUID id) {
        threads.read(() -> undo.undo(id), words -> navigator.snackbar().say(words, NEWS_SECONDS));
    }
}
