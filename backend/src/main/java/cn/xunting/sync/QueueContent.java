package cn.xunting.sync;

import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.queue.QueueFileReader;
import cn.xunting.model.queue.UnreadableQueueFile;
import cn.xunting.model.wire.QueueBatch;
import cn.xunting.model.wire.QueueManifest;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an exported queue: wholly, or not at all. */
@ApplicationScoped
class QueueContent {
    private final ObjectMapper json;

    QueueContent(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What the file holds, every byte of it checked. It is small enough for memory: a request's size is limited.
     *
     * @throws Refusal if it is no exported queue, the password is wrong, or it is not whole
     */
    Read read(Path file, char[] password) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(new QueueFileReader(in, password));
        } catch (UnreadableQueueFile e) {
            throw refusal(e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Read read(QueueFileReader reader) throws IOException, UnreadableQueueFile {
        QueueManifest manifest = manifest(next(reader));
        List<byte[]> photos = new ArrayList<>();
        for (String sha256 : manifest.photos()) {
            byte[] photo = next(reader);
            if (!Digest.sha256(photo).equals(sha256)) {
                throw refusal(UnreadableQueueFile.Reason.DAMAGED);
            }
            photos.add(photo);
        }
        String receiptCode = new String(next(reader), StandardCharsets.UTF_8);
        if (!reader.ended()) {
            throw refusal(UnreadableQueueFile.Reason.DAMAGED);
        }
        return new Read(manifest, photos, receiptCode);
    }

    private static byte[] next(QueueFileReader reader) throws IOException, UnreadableQueueFile {
        Optional<byte[]> block = reader.next();
        return block.orElseThrow(() -> refusal(UnreadableQueueFile.Reason.DAMAGED));
    }

    private QueueManifest manifest(byte[] block) {
        QueueManifest manifest;
        try {
            manifest = json.readValue(block, QueueManifest.class);
        } catch (JsonProcessingException e) {
            throw refusal(UnreadableQueueFile.Reason.DAMAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (QueueBatch batch : manifest.batches()) {
            if (batch.items().size() > SyncBatch.LIMIT) {
                throw refusal(UnreadableQueueFile.Reason.DAMAGED);
            }
        }
        return manifest;
    }

    private static Refusal refusal(UnreadableQueueFile.Reason reason) {
        return switch (reason) {
            case NO_QUEUE_FILE -> Refusal.of(ProblemType.UNSUPPORTED_FORMAT, "file", "这不是手机导出的待发箱文件，请选择扩展名为 .xtq 的文件");
            case WRONG_PASSWORD -> Refusal.of(ProblemType.NOT_PROCESSABLE, "password", "密码不对，请向导出的人核对密码后再试；什么都没有导入");
            case DAMAGED -> Refusal.of(ProblemType.NOT_PROCESSABLE, "file", "文件不完整或被改动过，什么都没有导入；请从手机上重新导出或重新拷贝后再试");
        };
    }

    /**
     * An exported queue.
     *
     * @param photos in the order of the manifest
     * @param receiptCode what releases the items on the phone
     */
    record Read(QueueManifest manifest, List<byte[]> photos, String receiptCode) {}
}
