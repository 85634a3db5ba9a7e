package cn.xunting.mobile.app;

import cn.xunting.mobile.outbox.QueueExport;
import cn.xunting.mobile.pending.ExportViewModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The outbox's export, under the name this phone gives itself. */
record ExportOf(QueueExport export, String device) implements ExportViewModel.Exporter {
    @Override
    public List<Path> write(Path folder, char[] password) throws IOException {
        return export.write(folder, device, password);
    }

    @Override
    public Optional<Integer> release(String code) {
        return export.release(code);
    }
}
