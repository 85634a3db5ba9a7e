package cn.xunting.access;

/** Is told of every attempt to sign in, inside the transaction that lets it succeed or counts its failure. */
public interface SignInWitness {
    /** Somebody was let in. */
    void signedIn(long hallId, String account);

    /** The account is known, the password was wrong. How often this happens is bounded by the throttle. */
    void wrongPassword(long hallId, String account);

    /** The account is known and blocked for now; the password was not looked at. */
    void blocked(long hallId, String account);

    /** The password was right, but the account has been ended. */
    void ended(long hallId, String account);

    /** Somebody tried under a name, with a code or by an identity that nobody has, or that was not believed. The name is not told: it may be a password typed into the wrong field. */
    void unknown();
}
