package cn.xunting.console;

import cn.xunting.model.Digest;
import cn.xunting.paper.PaperResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 上传文件 — keeps the papers that came with a form under the digests the API asks for, which a page without scripts cannot reckon. */
@ApplicationScoped
class PaperUploads {
    private final PaperResource papers;

    PaperUploads(PaperResource papers) {
        this.papers = papers;
    }

    /** Keeps them; the same again is harmless. A field left empty is sent as a file without a name. */
    List<String> store(List<FileUpload> files) {
        List<String> digests = new ArrayList<>();
        for (FileUpload file : files) {
            if (file.size() > 0) {
                digests.add(store(file));
            }
        }
        return digests;
    }

    /** Keeps one, which has content. */
    String store(FileUpload file) {
        try {
            byte[] content = Files.readAllBytes(file.uploadedFile());
            String digest = Digest.sha256(content);
            papers.store(digest, new ByteArrayInputStream(content)).close();
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
