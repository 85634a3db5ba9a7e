package cn.xunting.keys;

import cn.xunting.keys.Keyring.Purpose;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * 链 — binds each entry to the one before by a keyed hash. Whoever can write to the database but has no key cannot change, take
 * out or put in an entry unnoticed.
 */
@ApplicationScoped
public class Chain {
    private final Keyring keyring;

    Chain(Keyring keyring) {
        this.keyring = keyring;
    }

    /** The link for an entry that is new. */
    public Link next(String before, long number, String content) {
        SigningKey key = keyring.newest(Purpose.CHAIN);
        return new Link(key.id(), mac(key, before, number, content));
    }

    /** How the link stands to what the entry says now. */
    public Fit check(Link link, String before, long number, String content) {
        return keyring.find(Purpose.CHAIN, link.keyId())
                .map(key -> mac(key, before, number, content).equals(link.mac()) ? Fit.FITS : Fit.BROKEN)
                .orElse(Fit.KEY_MISSING);
    }

    /** What stands before the first entry of a chain. */
    public static String beginning(String chain, long hall) {
        return chain + "/" + hall;
    }

    private static String mac(SigningKey key, String before, long number, String content) {
        return key.sign(before + "\n" + number + "\n" + content);
    }

    /**
     * What is kept of a link.
     *
     * @param keyId the key it was made with
     */
    public record Link(String keyId, String mac) {}

    /** Whether a link holds. */
    public enum Fit {
        FITS,
        BROKEN,
        /** The key is not in this installation's folder, so nobody here can say. */
        KEY_MISSING
    }
}
