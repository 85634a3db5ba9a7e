package cn.xunting.mobile.sync;

/** The server takes these tokens no more, or somebody else has signed in meanwhile. Nothing is lost. */
final class SessionEnded extends Exception {
    SessionEnded(String message) {
        super(message);
    }
}
