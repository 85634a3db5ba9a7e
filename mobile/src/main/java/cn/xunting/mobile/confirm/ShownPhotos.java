package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.mobile.store.StoreFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 照片 — the photos of a finding that is answered: those on this phone at once, the others once the server has sent them. */
public final class ShownPhotos {
    private final Outbox outbox;
    private final PhotoSource source;
    private final Threads threads;
    private final ObservableList<byte[]> pictures = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final AtomicInteger shown = new AtomicInteger();

    ShownPhotos(Outbox outbox, PhotoSource source, Threads threads) {
        this.outbox = outbox;
        this.source = source;
        this.threads = threads;
    }

    /** Shows the photos with these digests instead of what is shown. */
    void show(List<String> digests) {
        int showing = shown.incrementAndGet();
        pictures.clear();
        words.set(digests.isEmpty() ? "" : say("正在取照片…"));
        if (digests.isEmpty()) {
            return;
        }
        threads.photos().execute(() -> {
            List<byte[]> found = new ArrayList<>();
            for (String digest : digests) {
                if (shown.get() != showing) {
                    return; // somebody has turned to another finding
                }
                find(digest).ifPresent(found::add);
            }
            threads.screen().execute(() -> arrived(showing, found, digests.size()));
        });
    }

    private void arrived(int showing, List<byte[]> found, int wanted) {
        if (shown.get() == showing) {
            pictures.setAll(found);
            words.set(found.size() == wanted ? "" : say("有 {0} 张照片现在看不到，联网以后再打开。", wanted - found.size()));
        }
    }

    private Optional<byte[]> find(String digest) {
        try {
            return Optional.of(outbox.photo(digest));
        } catch (NoSuchElementException | StoreFailed e) {
            return source.fetch(digest);
        }
    }

    /** JPEG bytes each. */
    public ObservableList<byte[]> pictures() {
        return pictures;
    }

    /** What is missing, or on its way; empty if everything is there. */
    public StringProperty words() {
        return words;
    }
}
