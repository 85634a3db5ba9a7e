package cn.xunting.mobile.faults;

/** What a bad network, or a server in trouble, does to one request. */
enum Fault {
    /** Nothing: the request and its answer pass. */
    NONE,
    /** Both wait on the way. */
    DELAYED,
    /** The connection breaks at one of the tenths of what is sent up. */
    BROKEN_GOING_UP,
    /** It never reaches the server. */
    LOST,
    /** It reaches the server twice at one moment; the first answer comes back. */
    TWICE,
    /** The connection breaks; the request arrives later, behind those sent after it. */
    LATE,
    /** The server does as asked, and nobody hears of it. */
    ANSWER_LOST,
    /** The server does as asked, and half of its answer arrives. */
    ANSWER_BROKEN,
    /** The server breaks before it does anything. */
    SERVER_ERROR,
    /** The server does as asked, and a gateway says that it broke. */
    ERROR_AFTER_COMMIT,
    /** The server asks to be left alone for a second. */
    BUSY,
    /** The session has ended, in the middle of a round. */
    SIGNED_OUT
}
