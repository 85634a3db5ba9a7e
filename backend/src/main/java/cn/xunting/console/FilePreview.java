package cn.xunting.console;

import cn.xunting.imports.ImportPreview;
import cn.xunting.imports.LineChange;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/**
 * 逐行预览 — of what a file's lines would do, as much as anybody reads on a page.
 *
 * @param more how many lines follow
 * @param moreChanges how many of those would change something
 */
public record FilePreview(List<String> columns, List<LineChange> rows, int more, int moreChanges) {
    private static final int LINES = 200;

    static FilePreview of(ImportPreview preview) {
        List<LineChange> all = preview.lines();
        List<LineChange> rest = all.subList(Math.min(LINES, all.size()), all.size());
        return new FilePreview(
                preview.columns(),
                all.subList(0, all.size() - rest.size()),
                rest.size(),
                Math.toIntExact(rest.stream().filter(FilePreview::changes).count()));
    }

    private static boolean changes(LineChange line) {
        return line.kind() == LineChange.Kind.NEW || line.kind() == LineChange.Kind.CHANGED;
    }

    @TemplateExtension
    static String label(LineChange.Kind kind) {
        return switch (kind) {
            case NEW -> "新增";
            case CHANGED -> "修改";
            case UNCHANGED -> "不变";
            case LEFT_OUT -> "略过";
        };
    }

    /** The end of a style's name. */
    @TemplateExtension
    static String tone(LineChange.Kind kind) {
        return switch (kind) {
            case NEW -> "good";
            case CHANGED -> "warn";
            case UNCHANGED, LEFT_OUT -> "info";
        };
    }
}
