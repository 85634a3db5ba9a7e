package cn.xunting.mobile.sync;

import java.util.Optional;

/** The password is needed again; nothing of the queue is lost. */
final class SessionEnded extends Exception {
    private final transient Optional<String> endedAccount;

    SessionEnded(String why) {
        this(why, Optional.empty());
    }

    private SessionEnded(String why, Optional<String> endedAccount) {
        super(why);
        this.endedAccount = endedAccount;
    }

    /** Not the session alone: the account is in use no more. */
    static SessionEnded withAccount(String account) {
        return new SessionEnded("The account has ended", Optional.of(account));
    }

    /** The account that has ended, if that is why. */
    Optional<String> endedAccount() {
        return endedAccount;
    }
}
