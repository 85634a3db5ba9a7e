package cn.xunting.imports;

import cn.xunting.gate.BodyLimits;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.problem.Refusal;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What all imports have in common at the edge: a form's file as its bytes, and a file with errors as an answer. */
public final class ImportMappers {
    private ImportMappers() {}

    /**
     * The bytes of the form's file.
     *
     * @throws Refusal if the form has none
     */
    public static byte[] content(@Nullable FileUpload file) {
        if (file == null) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "file", "表单里没有文件，请在 file 一项附上要导入的文件");
        }
        BodyLimits.demandFile(file.size());
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says by line why nothing was taken. */
    static Response refused(ImportResult result) {
        return Response.status(ProblemType.IMPORT_ERRORS.status())
                .type("application/problem+json")
                .entity(ImportProblem.of(result))
                .build();
    }
}
