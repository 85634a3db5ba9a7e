package cn.xunting.mobile.sync;

import java.io.IOException;

/** Something answered, but not this system: a wireless network's sign-in page, another program, a wrong address. */
final class NotOurServer extends IOException {
    NotOurServer(String what) {
        super(what);
    }
}
