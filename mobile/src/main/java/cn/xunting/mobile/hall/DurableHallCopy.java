package cn.xunting.mobile.hall;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.store.StringStore;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Signer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** 大厅副本 on disk, beside the session it was fetched with. Everything in it can be fetched again. */
public final class DurableHallCopy implements HallCopy, AutoCloseable {
    static final String FACTS = "facts";
    static final String EDITIONS = "editions";
    static final String FINDINGS = "findings";
    static final String SIGNERS = "signers";
    static final String ON_LEAVE = "onLeave";
    static final String OUTLOOK = "outlook";

    /** What is known of the phone itself; it does not go with a session. */
    private static final String PHONE = "phone";

    private static final String CLOCK_AHEAD = "clockAhead";
    /** Smaller changes are the network's, and not worth a write. */
    private static final Duration WORTH_KEEPING = Duration.ofSeconds(30);

    private final StringStore store;
    private final KeptSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile HallContent content;
    private volatile Duration clockAhead;

    private DurableHallCopy(StringStore store) {
        this.store = store;
        this.session = new KeptSession(store, this::reload);
        this.content = load();
        this.clockAhead = store.get(PHONE, CLOCK_AHEAD).map(Duration::parse).orElse(Duration.ZERO);
    }

    /**
     * Opens the copy of a folder, or begins it.
     *
     * @throws cn.xunting.mobile.store.StoreInUse if another process has it open
     */
    public static DurableHallCopy open(Path folder) {
        return new DurableHallCopy(StringStore.open(folder));
    }

    /** Who is signed in, where, with which tokens. */
    public KeptSession session() {
        return session;
    }

    @Override
    public Optional<Officer> officer() {
        return session.officer();
    }

    @Override
    public Optional<String> server() {
        return session.server();
    }

    @Override
    public Optional<String> code() {
        return content.code();
    }

    @Override
    public Roster roster() {
        return content.roster();
    }

    @Override
    public List<EditionEntry> editions() {
        return content.editions();
    }

    @Override
    public List<Finding> findings() {
        return content.findings();
    }

    @Override
    public List<Signer> signers() {
        return content.signers();
    }

    @Override
    public List<OnLeave> onLeave() {
        return content.onLeave();
    }

    @Override
    public Optional<KeptOutlook> outlook() {
        return content.outlook();
    }

    @Override
    public Optional<Instant> asOf() {
        return content.asOf();
    }

    @Override
    public Duration clockAhead() {
        return clockAhead;
    }

    /** Keeps what an answer told of the phone's clock, for the days without one. */
    public void learnClock(Duration ahead) {
        synchronized (store) {
            if (ahead.minus(clockAhead).abs().compareTo(WORTH_KEEPING) > 0) {
                store.change(change -> change.put(PHONE, CLOCK_AHEAD, ahead.toString()));
                clockAhead = ahead;
            }
        }
    }

    /** Where the next question for changes begins; empty for all there is. */
    public Optional<String> cursor() {
        return content.cursor();
    }

    /** The tag of the outlook kept here, so as to be sent only another one. */
    public Optional<String> outlookTag() {
        return store.get(OUTLOOK, "tag");
    }

    /**
     * Takes in how the scores stood at a time, for an account that is still signed in.
     *
     * @param fresh what the account may know of them, or nothing where what is kept still holds
     * @param tag the tag of it
     */
    public void apply(String account, Optional<Outlook> fresh, String tag, Instant at) {
        synchronized (store) {
            Optional<Outlook> told = fresh.or(() -> outlook().map(KeptOutlook::outlook));
            if (isSomebodyElse(account) || told.isEmpty()) {
                return;
            }
            store.change(change -> {
                fresh.ifPresent(outlook -> {
                    change.put(OUTLOOK, "outlook", WireJson.encode(outlook));
                    change.put(OUTLOOK, "tag", tag);
                });
                change.put(OUTLOOK, "asOf", at.toString());
            });
            content = content.with(new KeptOutlook(told.get(), at));
        }
        listeners.forEach(Runnable::run);
    }

    private boolean isSomebodyElse(String account) {
        return session.officer()
                .filter(officer -> officer.account().equals(account))
                .isEmpty();
    }

    /**
     * Takes in what the server answered to an account. Nothing happens if another account, or none, has signed in meanwhile:
     * the answer is not for its eyes.
     */
    public void apply(String account, Changes changes) {
        synchronized (store) {
            if (isSomebodyElse(account)) {
                return;
            }
            YearMonth oldest = HallTime.CHINA.monthOf(changes.serverTime()).minusMonths(1);
            List<Finding> past = content.findings().stream()
                    .filter(finding -> finding.month().isBefore(oldest))
                    .toList();
            store.change(change -> {
                if (changes.hall() != null) {
                    change.put(FACTS, "hall", changes.hall());
                }
                if (changes.roster() != null) {
                    change.put(FACTS, "roster", WireJson.encode(changes.roster()));
                }
                if (!changes.editions().isEmpty()) {
                    change.clear(EDITIONS);
                }
                for (EditionEntry edition : changes.editions()) {
                    change.put(EDITIONS, edition.inForceFrom().toString(), WireJson.encode(edition));
                }
                if (changes.signers() != null) {
                    change.clear(SIGNERS);
                    for (Signer signer : changes.signers()) {
                        change.put(SIGNERS, signer.account(), WireJson.encode(signer));
                    }
                }
                if (changes.onLeave() != null) {
                    change.clear(ON_LEAVE);
                    for (OnLeave away : changes.onLeave()) {
                        change.put(
                                ON_LEAVE, away.staffNo() + " " + away.from() + away.fromHalf(), WireJson.encode(away));
                    }
                }
                for (Finding finding : changes.findings()) {
                    change.put(FINDINGS, finding.id().toString(), WireJson.encode(finding));
                }
                past.forEach(finding -> change.remove(FINDINGS, finding.id().toString()));
                change.put(FACTS, "cursor", changes.cursor());
                change.put(FACTS, "asOf", changes.serverTime().toString());
            });
        }
        reload();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        store.close();
    }

    private void reload() {
        synchronized (store) {
            content = load();
        }
        listeners.forEach(Runnable::run);
    }

    private HallContent load() {
        try {
            return HallContent.read(store);
        } catch (UnreadableJson e) {
            // Written by another version of the app: the server has it all.
            store.change(HallContent::clear);
            return HallContent.read(store);
        }
    }
}
