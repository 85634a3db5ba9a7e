package cn.xunting.mobile.pending;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxDecision;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.outbox.OutboxPatrol;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.port.Uplink.Status;
import cn.xunting.model.wire.Officer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 待发箱 — what is on its way, and what a person has to look at. */
public final class PendingViewModel {
    private static final System.Logger LOG = System.getLogger(PendingViewModel.class.getName());
    private final HallCopy hall;
    private final Outbox outbox;
    private final Uplink uplink;
    private final HallBook book;
    private final Reports reports;
    private final Threads threads;
    private final ObservableList<PendingLine> lines = FXCollections.observableArrayList();
    private final StringProperty syncWords = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final ObjectProperty<Map<UUID, PendingUpload>> uploads = new SimpleObjectProperty<>(Map.of());
    private final BooleanProperty sending = new SimpleBooleanProperty();
    private final List<Runnable> listening;

    public PendingViewModel(HallCopy hall, Outbox outbox, Uplink uplink, Threads threads) {
        this.hall = hall;
        this.outbox = outbox;
        this.uplink = uplink;
        this.book = new HallBook(hall);
        this.reports = new Reports(hall, outbox);
        this.threads = threads;
        listening = List.of(
                outbox.onChange(this::refresh),
                hall.onChange(this::refresh),
                uplink.onStatus(() -> threads.screen().execute(() -> show(uplink.status()))),
                uplink.onUploads(() -> threads.screen().execute(this::showUploads)));
        show(uplink.status());
        showUploads();
    }

    /** Hears of nothing any more; the screens have been built anew. */
    public void forget() {
        listening.forEach(Runnable::run);
    }

    /** Reads everything anew. May be called on any thread. */
    public void refresh() {
        threads.read(this::read, fresh -> {
            if (!lines.equals(fresh)) {
                lines.setAll(fresh);
            }
        });
    }

    /** Puts an item that needs attention back in the queue, and sends. */
    public void retry(UUID id) {
        error.set("");
        threads.work().execute(() -> {
            try {
                outbox.retry(id);
                uplink.sendNow();
            } catch (OutboxFull e) {
                LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
                threads.screen().execute(() -> error.set(say("手机存储空间不足，没有重新上传。请先清理空间，再点一次。")));
            }
        });
    }

    public void sendNow() {
        if (!sending.get()) {
            uplink.sendNow();
        }
    }

    private List<PendingLine> read() {
        String me = hall.officer().map(Officer::account).orElse("");
        Stream<PendingLine> said = outbox.decisions().stream()
                .sorted(Comparator.comparing(OutboxDecision::savedAt).reversed())
                .map(one -> PendingLine.of(one, reports.find(one.decision().finding()), book, me));
        Stream<PendingLine> recorded = outbox.items().stream()
                .sorted(Comparator.comparing(OutboxItem::savedAt).reversed())
                .map(item -> PendingLine.of(item, book, me));
        Stream<PendingLine> walked = outbox.patrols().all().stream()
                .sorted(Comparator.comparing(
                                (OutboxPatrol patrol) -> patrol.report().startedAt())
                        .reversed())
                .map(patrol -> PendingLine.of(patrol, me));
        return Stream.of(said, recorded, walked)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(PendingLine::urgency))
                .toList();
    }

    private void show(Status status) {
        syncWords.set(status.words());
        sending.set(status.link() == Link.SENDING);
    }

    private void showUploads() {
        Map<UUID, PendingUpload> now = new HashMap<>(); // asked by line, never walked through
        uplink.uploads().forEach((item, upload) -> now.put(item, PendingUpload.of(upload)));
        uploads.set(now);
    }

    /** The lines whose photos are on their way this moment; the lines themselves stay as they are meanwhile. */
    public ObjectProperty<Map<UUID, PendingUpload>> uploads() {
        return uploads;
    }

    /** What needs attention first, then what is on its way, then what is done; each newest first. */
    public ObservableList<PendingLine> lines() {
        return lines;
    }

    public StringProperty syncWords() {
        return syncWords;
    }

    public StringProperty error() {
        return error;
    }

    public BooleanProperty sending() {
        return sending;
    }
}
