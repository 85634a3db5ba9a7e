package cn.xunting.keys;

import cn.xunting.keys.Keyring.Purpose;
import cn.xunting.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 封存 — encrypts a small secret that must stand in the database (AES-256-GCM under a key file), bound to what it belongs to:
 * who can read or write the database neither opens it nor puts it beside another row.
 */
@ApplicationScoped
public class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keyring keyring;

    Seal(Keyring keyring) {
        this.keyring = keyring;
    }

    /** The sealed text of a secret that belongs to the named thing. */
    public String close(byte[] secret, String belongsTo) {
        SigningKey key = keyring.newest(Purpose.SEAL);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo).doFinal(secret);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return key.id() + ":" + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /** The secret; empty if its key is not in this installation's folder, or the text is not what was sealed for that thing. */
    public Optional<byte[]> open(String sealed, String belongsTo) {
        int colon = sealed.indexOf(':');
        Optional<SigningKey> key =
                colon < 0 ? Optional.empty() : keyring.find(Purpose.SEAL, sealed.substring(0, colon));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] both = Base64.getDecoder().decode(sealed.substring(colon + 1));
            byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key.get(), nonce, belongsTo)
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SigningKey key, byte[] nonce, String belongsTo)
            throws GeneralSecurityException {
        byte[] bytes = Digest.newSha256().digest(key.secret().getBytes(StandardCharsets.US_ASCII));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
