package cn.xunting.console;

import cn.xunting.imports.ImportMappers;
import cn.xunting.model.Digest;
import cn.xunting.paper.PaperResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 附件 — a scanned paper stored under its digest, which then stands behind the document's name. */
@ApplicationScoped
class PaperUploads {
    private static final Pattern DIGEST = Pattern.compile("(?:^|\\s)([0-9a-f]{64})$");

    private final PaperResource papers;

    PaperUploads(PaperResource papers) {
        this.papers = papers;
    }

    /** The document's name with the digest of the file that came with it, if one did; absent if neither was given. */
    @Nullable
    String named(String document, @Nullable FileUpload file) {
        String name = name(document);
        if (file == null || file.size() == 0) {
            return FindingSearch.given(document);
        }
        byte[] content = ImportMappers.content(file);
        String digest = Digest.sha256(content);
        papers.store(digest, new ByteArrayInputStream(content));
        return name.isEmpty() ? digest : name + " " + digest;
    }

    /** The digest of the paper that a document's name ends in, or absent. */
    static @Nullable String digest(@Nullable String document) {
        Matcher found = DIGEST.matcher(document == null ? "" : document);
        return found.find() ? found.group(1) : null;
    }

    /** A document's name without the digest. */
    static String name(@Nullable String document) {
        return document == null ? "" : DIGEST.matcher(document).replaceFirst("").strip();
    }
}
