package cn.xunting.model.queue;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the blocks of a file one after the other: AES-256-GCM under a key made of the password with PBKDF2. The nonce
 * counts the blocks and marks the last, so that none can be left out, doubled, moved or cut off unseen.
 */
final class QueueCipher {
    static final int SALT_BYTES = 16;
    static final int PREFIX_BYTES = 7;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    private final SecretKey key;
    private final byte[] head;
    private final byte[] prefix;
    private int block;

    /**
     * Makes the key; this takes as long as the iterations say.
     *
     * @param head everything before the first block, which is bound to each of them
     */
    QueueCipher(char[] password, byte[] salt, int iterations, byte[] prefix, byte[] head) {
        this.prefix = prefix;
        this.head = head;
        PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, KEY_BITS);
        try {
            byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            this.key = new SecretKeySpec(bytes, "AES");
            Arrays.fill(bytes, (byte) 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every platform has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    byte[] seal(byte[] plain, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every platform has AES-GCM", e);
        }
    }

    /** @throws GeneralSecurityException if the password is another, or the block is not the one that was written here */
    byte[] open(byte[] sealed, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(PREFIX_BYTES + Integer.BYTES + 1)
                .put(prefix)
                .putInt(block++)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
