package cn.xunting.mobile.faults;

/** Where a request is on its way: the moments at which the app can be killed. */
enum Moment {
    /** All of it has left the phone, nothing has reached the server. */
    ON_ITS_WAY,
    /** Some tenths of a photo have left the phone. */
    HALF_UP,
    /** The server has done it; the phone has not heard. */
    DONE,
    /** Half of the answer has reached the phone. */
    HALF_ANSWERED
}
