package cn.xunting.mobile.app;

import cn.xunting.mobile.confirm.ConfirmView;
import cn.xunting.mobile.confirm.ConfirmViewModel;
import cn.xunting.mobile.confirm.SignDecision;
import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.outbox.ReasonDraft.Kind;
import cn.xunting.mobile.withdraw.WithdrawFinding;
import cn.xunting.mobile.withdraw.WithdrawView;
import cn.xunting.mobile.withdraw.WithdrawViewModel;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What is said about a finding on the inspector's phone: the representative's answer, and the withdrawal. */
final class DecisionScreens {
    private final Navigator navigator;
    private final Consumer<String> tell;
    private final ConfirmViewModel confirmModel;
    private final WithdrawViewModel withdrawModel;
    private final ConfirmView confirm;
    private final WithdrawView withdraw;

    /** @param tell says something for some seconds */
    DecisionScreens(Ports ports, Threads threads, Navigator navigator, SignDecision sign, Consumer<String> tell) {
        this.navigator = navigator;
        this.tell = tell;
        confirmModel = new ConfirmViewModel(
                ports.hall(),
                ports.outbox(),
                ports.photos(),
                sign,
                kept(Kind.ANSWER, ports, threads),
                ports.clock(),
                threads,
                this::answered);
        withdrawModel = new WithdrawViewModel(
                ports.hall(),
                ports.outbox(),
                new WithdrawFinding(ports.hall(), ports.outbox(), ports.clock(), DeviceName.of(ports.settings())),
                kept(Kind.WITHDRAWAL, ports, threads),
                threads,
                this::withdrawn);
        confirm = new ConfirmView(confirmModel);
        withdraw = new WithdrawView(withdrawModel);
    }

    private static KeptReason kept(Kind kind, Ports ports, Threads threads) {
        return new KeptReason(kind, ports.hall(), ports.outbox(), ports.clock(), threads, threads.afterPause());
    }

    void toConfirm(UUID id) {
        navigator.snackbar().hide(); // what somebody is about to put their name to is not taken back
        confirmModel.open(id);
        open(confirm);
    }

    void toWithdraw(UUID id) {
        withdrawModel.open(id);
        open(withdraw);
    }

    /** Where it leads back to, if it is one of these screens. */
    Optional<Step> step(Screen shown) {
        if (shown == confirm) {
            return Optional.of(Step.of(Step.Kind.CONFIRM, confirmModel.finding()));
        }
        return shown == withdraw ? Optional.of(Step.of(Step.Kind.WITHDRAW, withdrawModel.finding())) : Optional.empty();
    }

    /** What was typed last does not wait for a pause. */
    void keepEdits() {
        confirmModel.answer().keepEdits();
        withdrawModel.keepEdits();
    }

    /** Goes on counting wrong PINs; the screens have been built anew. */
    void continueFrom(DecisionScreens before) {
        confirmModel.continueFrom(before.confirmModel);
    }

    private void open(Screen screen) {
        navigator.closeSheet();
        navigator.open(screen);
    }

    private void answered(String words) {
        navigator.leave(confirm);
        tell.accept(words);
    }

    private void withdrawn(String words) {
        navigator.leave(withdraw);
        tell.accept(words);
    }
}
