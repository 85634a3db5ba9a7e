package cn.xunting.notice.webhook;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.keys.Seal;
import cn.xunting.keys.Secrets;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.NewWebhook;
import cn.xunting.model.wire.office.NoticeKind;
import cn.xunting.model.wire.office.Webhook;
import cn.xunting.model.wire.office.WebhookChange;
import cn.xunting.model.wire.office.Webhooks;
import cn.xunting.notice.webhook.AllowedHosts.NotAllowed;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** 登记网络回调 — an address hears of what happens from now on, until it is ended. */
@ApplicationScoped
public class KeepWebhooks {
    private static final int MOST = 20;
    private static final int LONGEST = 500;

    /** What a webhook can be told of. */
    public static final List<NoticeKind> TOLD =
            List.of(NoticeKind.FINDING, NoticeKind.DECISION, NoticeKind.DISPUTE, NoticeKind.DISPUTE_ANSWERED);

    private final EntityManager entities;
    private final AllowedHosts allowed;
    private final AdvanceLedger ledger;
    private final Seal seal;
    private final Clock clock;

    KeepWebhooks(EntityManager entities, AllowedHosts allowed, AdvanceLedger ledger, Seal seal, Clock clock) {
        this.entities = entities;
        this.allowed = allowed;
        this.ledger = ledger;
        this.seal = seal;
        this.clock = clock;
    }

    /** Whether the installation allows no address, so that nothing is told to anybody. */
    public boolean isOff() {
        return allowed.isOff();
    }

    /** Keeps a new one; its secret is in the answer and nowhere else. */
    Webhook add(Caller caller, NewWebhook wanted) {
        check(wanted);
        String secret = Secrets.random();
        UUID id = UUID.randomUUID();
        String sealed = seal.close(secret.getBytes(StandardCharsets.US_ASCII), id.toString());
        return Transactions.retrying(() -> {
            if (inUse(caller.hall().id()).size() >= MOST) {
                throw new Refusal(ProblemType.STATE_CONFLICT, "最多登记 " + MOST + " 个回调地址，请先删去不用的");
            }
            WebhookRow row = new WebhookRow();
            row.id = id;
            row.hallId = caller.hall().id();
            row.url = wanted.url();
            row.kinds = text(wanted.kinds());
            row.sealedSecret = sealed;
            row.author = caller.account();
            row.createdAt = now();
            row.restsTo = row.createdAt;
            row.position = ledger.current(caller.hall());
            entities.persist(row);
            return row.view(secret);
        });
    }

    @Transactional
    Webhooks all(Caller caller) {
        return new Webhooks(
                inUse(caller.hall().id()).stream().map(row -> row.view(null)).toList());
    }

    /** Tells it of other things from now on; address and secret stay, for another address is another webhook. */
    Webhook change(Caller caller, UUID id, WebhookChange wanted) {
        demandTold(wanted.kinds());
        return Transactions.retrying(() -> {
            WebhookRow row = own(caller, id);
            if (row.endedAt != null) {
                throw new Refusal(ProblemType.STATE_CONFLICT, "这个回调地址已停用，要再用时请另行登记");
            }
            row.kinds = text(wanted.kinds());
            return row.view(null);
        });
    }

    /** Ends it; nothing more is sent, its secret is forgotten, and a repeat changes nothing. */
    void end(Caller caller, UUID id) {
        Transactions.retrying(() -> {
            WebhookRow row = own(caller, id);
            if (row.endedAt == null) {
                row.endedAt = now();
                row.sealedSecret = "";
            }
            return id;
        });
    }

    private void check(NewWebhook wanted) {
        if (allowed.isOff()) {
            throw new Refusal(ProblemType.NOT_PROCESSABLE, "本系统没有开放网络回调。请运维在 XUNTING_WEBHOOK_HOSTS 里列出允许的地址");
        }
        demandTold(wanted.kinds());
        try {
            if (wanted.url().length() > LONGEST) {
                throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/url", "地址最长 " + LONGEST + " 个字符");
            }
            allowed.resolve(new URI(wanted.url()));
        } catch (URISyntaxException e) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/url", "请给出完整的 https 地址");
        } catch (NotAllowed e) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/url", e.detail());
        }
    }

    private static void demandTold(List<NoticeKind> kinds) {
        if (kinds.isEmpty() || !TOLD.containsAll(kinds)) {
            throw Refusal.of(
                    ProblemType.NOT_PROCESSABLE, "/kinds", "请从 FINDING、DECISION、DISPUTE、DISPUTE_ANSWERED 里选至少一种");
        }
    }

    private static String text(List<NoticeKind> kinds) {
        return kinds.stream().distinct().sorted().map(NoticeKind::name).collect(Collectors.joining(" "));
    }

    private WebhookRow own(Caller caller, UUID id) {
        WebhookRow row = entities.find(WebhookRow.class, id);
        if (row == null || row.hallId != caller.hall().id()) {
            throw new Refusal(ProblemType.NOT_FOUND, "没有这个回调地址");
        }
        return row;
    }

    private List<WebhookRow> inUse(long hall) {
        return entities.createQuery(
                        "from WebhookRow where hallId = ?1 and endedAt is null order by createdAt, id",
                        WebhookRow.class)
                .setParameter(1, hall)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
