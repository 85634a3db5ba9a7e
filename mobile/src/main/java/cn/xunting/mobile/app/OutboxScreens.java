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

    /** Where it leads back to, if it is one of these screens; a password half typed is not kept. */
    Optional<Step> step(Screen shown) {
        if (shown == pending) {
            return Optional.of(Step.of(Step.Kind.OUTBOX));
        }
        return shown == export ? Optional.of(Step.of(Step.Kind.EXPORT)) : Optional.empty();
    }

    /** Hears of nothing any more; the screens have been built anew. */
    void forget() {
        pendingModel.forget();
    }
}
