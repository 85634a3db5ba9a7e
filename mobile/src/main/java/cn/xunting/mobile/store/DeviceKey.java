package cn.xunting.mobile.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 设备密钥 — what the phone's records are encrypted with: a secret drawn when the phone is set up, from which a key for each
 * purpose is derived. It lies in a file beside the folders it opens, because nothing safer can be reached from here; what
 * that protects and what not stands in {@code docs/phone-storage.md}.
 */
final class DeviceKey {
    static final String FILE = "device.key";
    private static final int SECRET_BYTES = 32;
    private static final byte[] SEALED = "XTP1".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** By how much a sealed picture is longer than the picture. */
    static final int SEAL_BYTES = SEALED.length + NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private DeviceKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The key of the phone a store belongs to; drawn if there is none.
     *
     * @param store the store's folder
     * @throws StoreFailed if it can neither be read nor kept
     */
    static synchronized DeviceKey beside(Path store) {
        Path file = store.toAbsolutePath().resolveSibling(FILE);
        try {
            if (Files.exists(file)) {
                byte[] secret = Files.readAllBytes(file);
                if (secret.length == SECRET_BYTES) {
                    return new DeviceKey(secret);
                }
                DurableFiles.move(file, file.resolveSibling(FILE + ".damaged"));
            }
            byte[] secret = new byte[SECRET_BYTES];
            RANDOM.nextBytes(secret);
            Path parent = file.getParent();
            if (parent != null) {
                DurableFiles.createFolder(parent);
            }
            DurableFiles.write(file, secret);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return new DeviceKey(secret);
        } catch (IOException e) {
            throw new StoreFailed("The phone's key cannot be read or kept: " + file, e);
        }
    }

    /** The key of a store file, as its library wants it. A fresh array at every call: the library overwrites it. */
    char[] forStore() {
        return HexFormat.of().formatHex(derive("store")).toCharArray();
    }

    /** Encrypts a file's content. The name is bound to it, so that no file passes for another. */
    byte[] seal(String name, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, name, nonce);
            byte[] sealed = Arrays.copyOf(SEALED, SEALED.length + NONCE_BYTES + cipher.getOutputSize(plain.length));
            System.arraycopy(nonce, 0, sealed, SEALED.length, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, SEALED.length + NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every platform has AES-GCM", e);
        }
    }

    /** Whether a file begins as one that was sealed; reads no more of it. */
    static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SEALED.length), SEALED);
        }
    }

    static boolean isSealed(byte[] content) {
        return content.length > SEALED.length + NONCE_BYTES
                && Arrays.equals(content, 0, SEALED.length, SEALED, 0, SEALED.length);
    }

    /** What was sealed under the name, or empty if it is damaged or from another phone. */
    Optional<byte[]> open(String name, byte[] sealed) {
        byte[] nonce = Arrays.copyOfRange(sealed, SEALED.length, SEALED.length + NONCE_BYTES);
        int from = SEALED.length + NONCE_BYTES;
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(sealed, from, sealed.length - from));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derive("photos"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** One block of HKDF's expansion (RFC 5869); the secret is uniform already, so nothing has to be extracted. */
    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(("xunting phone " + purpose).getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every platform has HMAC-SHA-256", e);
        }
    }
}
