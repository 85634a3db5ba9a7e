package cn.xunting.mobile.pending;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.mobile.port.Storage;
import cn.xunting.model.queue.QueueFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** 导出待发箱 — a password typed twice makes the file; the code the administrator reads out lets the items go. */
public final class ExportViewModel {
    private static final System.Logger LOG = System.getLogger(ExportViewModel.class.getName());

    private final Exporter exporter;
    private final Storage storage;
    private final Threads threads;
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding ready;

    public ExportViewModel(Exporter exporter, Storage storage, Threads threads) {
        this.exporter = exporter;
        this.storage = storage;
        this.threads = threads;
        ready = Bindings.createBooleanBinding(
                () -> !password.get().isEmpty() && !repeated.get().isEmpty(), password, repeated);
    }

    /** What writes the files and lets their items go; the outbox's export. */
    public interface Exporter {
        /** The files written; none if nothing waits. */
        List<Path> write(Path folder, char[] password) throws IOException;

        /** How many items were let go by this code; empty if it belongs to no file of this phone. */
        Optional<Integer> release(String code);
    }

    private record Outcome(String done, String error) {}

    /** Begins anew: nothing typed is kept from the last time. */
    public void open() {
        forget();
        code.set("");
        error.set("");
        done.set("");
    }

    public void export() {
        if (!ready.get() || busy.get()) {
            return;
        }
        error.set("");
        done.set("");
        if (password.get().length() < QueueFile.SHORTEST_PASSWORD) {
            error.set(say("密码至少 {0} 位。没有它谁也打不开文件，请记好，另外告诉管理员。", QueueFile.SHORTEST_PASSWORD));
            return;
        }
        if (!password.get().equals(repeated.get())) {
            error.set(say("两次输入的密码不一样，请重新输入。"));
            return;
        }
        char[] typed = password.get().toCharArray();
        run(() -> written(typed));
    }

    public void release() {
        if (busy.get() || code.get().isBlank()) {
            return;
        }
        error.set("");
        done.set("");
        String typed = code.get();
        run(() -> released(typed));
    }

    private void run(Supplier<Outcome> task) {
        busy.set(true);
        threads.read(task, outcome -> {
            busy.set(false);
            done.set(outcome.done());
            error.set(outcome.error());
            if (outcome.error().isEmpty()) {
                forget();
                code.set("");
            }
        });
    }

    private Outcome written(char[] typed) {
        try {
            List<Path> files = exporter.write(storage.exportFolder(), typed);
            if (files.isEmpty()) {
                return new Outcome(say("没有待上传的记录，不用导出。"), "");
            }
            String where = String.join("\n", files.stream().map(Path::toString).toList());
            return new Outcome(say("已导出 {0} 个文件：\n{1}\n请交给管理员导入，密码另外告诉。记录仍留在本机，联网后照常上传。", files.size(), where), "");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The queue could not be exported", e);
            return new Outcome("", say("没有导出成功，多半是存储空间不足。请清理空间后再试，记录都还在。"));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private Outcome released(String typed) {
        try {
            return exporter.release(typed)
                    .map(count -> new Outcome(say("已核对，{0} 条已由服务器收下，从本机清除。", count), ""))
                    .orElseGet(() -> new Outcome("", say("回执码不对，或不是本机导出的文件。请向管理员核对后再试，记录都还在。")));
        } catch (OutboxFull e) {
            LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
            return new Outcome("", say("手机存储空间不足，没有记下。请先清理空间，再试一次。"));
        }
    }

    private void forget() {
        password.set("");
        repeated.set("");
    }

    public StringProperty password() {
        return password;
    }

    public StringProperty repeated() {
        return repeated;
    }

    /** The code an import answered. */
    public StringProperty code() {
        return code;
    }

    public StringProperty error() {
        return error;
    }

    public StringProperty done() {
        return done;
    }

    public BooleanProperty busy() {
        return busy;
    }

    public BooleanBinding ready() {
        return ready;
    }
}
