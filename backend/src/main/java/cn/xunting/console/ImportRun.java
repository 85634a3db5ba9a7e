package cn.xunting.console;

import cn.xunting.wire.Parameters;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/**
 * 一次导入 — what is kept of an import between its check and the word to go ahead.
 *
 * @param mapping how a machine's own table of punches is read; empty for the known ones
 * @param skipUnknown whether punches of unknown people are left out
 * @param digest of the file that was checked; empty as long as there is none
 */
public record ImportRun(FileKind kind, String mapping, boolean skipUnknown, String digest) {
    static ImportRun of(FileKind kind, @Nullable String mapping, boolean skipUnknown, @Nullable String digest) {
        return new ImportRun(kind, mapping == null ? "" : mapping, skipUnknown, digest == null ? "" : digest);
    }

    /** The mapping as the API takes it. */
    @Nullable
    String namedMapping() {
        return Parameters.optional(mapping, name -> name);
    }

    /** The page of a job that does what this says, or only tries it. */
    String jobPage(Object job, boolean dryRun) {
        return UriBuilder.fromPath("/console/imports/jobs/{job}")
                .queryParam("kind", kind.path())
                .queryParam("mapping", "{mapping}")
                .queryParam("skipUnknown", skipUnknown)
                .queryParam("digest", "{digest}")
                .queryParam("dryRun", dryRun)
                .build(job, mapping, digest)
                .toString();
    }
}
