package cn.xunting.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;

/** Sends what is to be sent, at once; in tests no clock does. */
@ApplicationScoped
public class Deliveries {
    private final WebhookWorker worker;

    Deliveries(WebhookWorker worker) {
        this.worker = worker;
    }

    public void send() {
        worker.work();
    }
}
