package cn.xunting.model.queue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** 待发箱导出文件, written block by block. Nothing of it is good before {@link #finish}. */
public final class QueueFileWriter {
    /** What OWASP asks of PBKDF2 with HMAC-SHA-256: about a second on a desktop, several on an old phone. */
    public static final int ITERATIONS = 600_000;

    private final DataOutputStream out;
    private final QueueCipher cipher;

    /**
     * Begins a file.
     *
     * @param out not closed here
     * @param password at least {@link QueueFile#SHORTEST_PASSWORD} characters; the caller overwrites it
     */
    public QueueFileWriter(OutputStream out, char[] password) throws IOException {
        this(out, password, ITERATIONS);
    }

    QueueFileWriter(OutputStream out, char[] password, int iterations) throws IOException {
        if (password.length < QueueFile.SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("The password is too short");
        }
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[QueueCipher.SALT_BYTES];
        byte[] prefix = new byte[QueueCipher.PREFIX_BYTES];
        random.nextBytes(salt);
        random.nextBytes(prefix);
        byte[] head = ByteBuffer.allocate(QueueFile.HEAD_BYTES)
                .put(QueueFile.magic())
                .putInt(iterations)
                .put(salt)
                .put(prefix)
                .array();
        this.out = new DataOutputStream(out);
        this.out.write(head);
        this.cipher = new QueueCipher(password, salt, iterations, prefix, head);
    }

    /** Writes a block, of at most {@link QueueFile#LARGEST_BLOCK} bytes. */
    public void write(byte[] block) throws IOException {
        seal(block, false);
    }

    /** Writes the last block. */
    public void finish(byte[] block) throws IOException {
        seal(block, true);
        out.flush();
    }

    private void seal(byte[] block, boolean last) throws IOException {
        if (block.length > QueueFile.LARGEST_BLOCK) {
            throw new IllegalArgumentException("A block of " + block.length + " bytes");
        }
        byte[] sealed = cipher.seal(block, last);
        out.writeInt(last ? -sealed.length : sealed.length);
        out.write(sealed);
    }
}
