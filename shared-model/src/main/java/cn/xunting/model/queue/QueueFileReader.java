package cn.xunting.model.queue;

import cn.xunting.model.queue.UnreadableQueueFile.Reason;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** 待发箱导出文件, read block by block. What has been read is whole and in order only once the last block has been. */
public final class QueueFileReader {
    private static final int FEWEST_ITERATIONS = 1_000;
    private static final int MOST_ITERATIONS = 5_000_000;
    private static final int TAG_BYTES = 16;

    private final DataInputStream in;
    private final QueueCipher cipher;
    private boolean first = true;
    private boolean ended;

    /**
     * Begins to read a file.
     *
     * @param in not closed here
     * @throws UnreadableQueueFile if it is no such file
     */
    public QueueFileReader(InputStream in, char[] password) throws IOException, UnreadableQueueFile {
        this.in = new DataInputStream(in);
        byte[] head = this.in.readNBytes(QueueFile.HEAD_BYTES);
        byte[] magic = QueueFile.magic();
        if (head.length < QueueFile.HEAD_BYTES || !Arrays.equals(head, 0, magic.length, magic, 0, magic.length)) {
            throw new UnreadableQueueFile(Reason.NO_QUEUE_FILE);
        }
        ByteBuffer rest = ByteBuffer.wrap(head, magic.length, head.length - magic.length);
        int iterations = rest.getInt();
        if (iterations < FEWEST_ITERATIONS || iterations > MOST_ITERATIONS) {
            throw new UnreadableQueueFile(Reason.NO_QUEUE_FILE);
        }
        byte[] salt = new byte[QueueCipher.SALT_BYTES];
        byte[] prefix = new byte[QueueCipher.PREFIX_BYTES];
        rest.get(salt).get(prefix);
        this.cipher = new QueueCipher(password, salt, iterations, prefix, head);
    }

    /**
     * The next block, or empty after the last.
     *
     * @throws UnreadableQueueFile if the password is wrong, or the file was changed or cut off
     */
    public Optional<byte[]> next() throws IOException, UnreadableQueueFile {
        if (ended) {
            return Optional.empty();
        }
        try {
            int length = in.readInt();
            boolean last = length < 0;
            long bytes = Math.abs((long) length);
            if (bytes < TAG_BYTES || bytes > QueueFile.LARGEST_BLOCK + TAG_BYTES) {
                throw new UnreadableQueueFile(Reason.DAMAGED);
            }
            byte[] sealed = new byte[(int) bytes];
            in.readFully(sealed);
            byte[] block = cipher.open(sealed, last);
            first = false;
            ended = last;
            return Optional.of(block);
        } catch (EOFException e) {
            throw new UnreadableQueueFile(Reason.DAMAGED);
        } catch (GeneralSecurityException e) {
            throw new UnreadableQueueFile(first ? Reason.WRONG_PASSWORD : Reason.DAMAGED);
        }
    }

    /** Whether the last block has been read. */
    public boolean ended() {
        return ended;
    }
}
