package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.pending.ExportView;
import cn.xunting.mobile.pending.ExportViewModel;
import cn.xunting.mobile.pending.PendingView;
import cn.xunting.mobile.pending.PendingViewModel;
import java.util.Optional;

/** What waits to be sent, and the last resort for what cannot be. */
final class OutboxScreens {
    private final Navigator navigator;
    private final PendingViewModel pendingModel;
    private final PendingView pending;
    private final ExportView export;

    OutboxScreens(Ports ports, Threads threads, Navigator navigator) {
        this.navigator = navigator;
        export = new ExportView(new ExportViewModel(ports.exporter(), ports.storage(), threads));
        pendingModel = new PendingViewModel(ports.hall(), ports.outbox(), ports.uplink(), threads);
        pending = new PendingView(pendingModel, this::toExport);
    }

    void open() {
        navigator.open(pending);
    }

    void toExport() {
        navigator.open(export);
    }

    /** The step to the screen, if it is one of these. */
    Optional<Step> step(Screen screen) {
        if (screen == pending) {
            return Optional.of(Step.to(Step.Kind.OUTBOX));
        }
        return screen == export ? Optional.of(Step.to(Step.Kind.EXPORT)) : Optional.empty();
    }

    /** Hears of nothing any more; the screens have been built anew. */
    void forget() {
        pendingModel.forget();
    }
}
