package cn.xunting.mobile.bulletin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The app in a JVM of its own and without a network: taps once, has it signed if a PIN is given, tries to send, and waits to be killed. */
final class TapOffline {
    private TapOffline() {}

    @SuppressWarnings("SystemOut") // the other process reads it
    public static void main(String... arguments) throws IOException {
        try (InspectorsPhone phone = new InspectorsPhone(Path.of(arguments[0]), Clock.systemUTC(), request -> {
            throw new IOException("No network");
        })) {
            System.out.println("SAVED " + (arguments.length == 1 ? phone.tap() : phone.tapAndSign(arguments[1])));
            phone.round();
            System.out.println(phone.status().link());
            System.in.read();
        }
    }
}
