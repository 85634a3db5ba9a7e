package cn.xunting.imports;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import java.util.List;

/** 导入错误 — an RFC 9457 problem that also says what an import's result says: no line was taken. */
public record ImportProblem(
        String type,
        String title,
        int status,
        String detail,
        int lines,
        int added,
        int changed,
        int unchanged,
        List<InputError> errors) {
    static ImportProblem of(ImportResult refused) {
        ProblemType type = ProblemType.IMPORT_ERRORS;
        return new ImportProblem(
                type.uri(),
                type.title(),
                type.status(),
                "文件有 " + refused.errors().size() + " 处错误，一行都没有导入；请按行号改正后重新导入",
                refused.lines(),
                0,
                0,
                0,
                refused.errors());
    }
}
