package cn.xunting.notice.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** 后台投递 — on a thread of its own, every few seconds, where the installation allows any address at all. */
@ApplicationScoped
class WebhookWorker {
    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final MakeOutDeliveries makeOut;
    private final SendDeliveries send;
    private final AllowedHosts allowed;
    private final boolean on;
    private final Duration patience;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    WebhookWorker(
            MakeOutDeliveries makeOut,
            SendDeliveries send,
            AllowedHosts allowed,
            @ConfigProperty(name = "xunting.webhook.worker") boolean on,
            @ConfigProperty(name = "xunting.webhook.patience") Duration patience) {
        this.makeOut = makeOut;
        this.send = send;
        this.allowed = allowed;
        this.on = on;
        this.patience = patience;
    }

    void start(@Observes StartupEvent started) {
        if (on && !allowed.isOff()) {
            Future<?> unused = executor.scheduleWithFixedDelay(
                    this::workAndSurvive, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Makes out what is new and sends what is due until nothing is. */
    void work() {
        makeOut.makeOut();
        boolean more = true;
        while (more && !executor.isShutdown()) {
            more = send.sendOne();
        }
    }

    private void workAndSurvive() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhooks failed this time, and will be tried again: seconds=%d", EVERY.toSeconds());
        }
    }

    /** Lets the attempt that is running end; what is not sent yet stays in the book. */
    void stop(@Observes ShutdownEvent stopping) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(patience.plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
