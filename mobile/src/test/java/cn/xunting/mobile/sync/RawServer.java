package cn.xunting.mobile.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A server that reads one request's head and then says exactly these bytes, and hangs up or falls silent. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RawServer(String answer, boolean hangUp) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(answer, hangUp), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    static RawServer hangingUpAfter(String answer) throws IOException {
        return new RawServer(answer, true);
    }

    static RawServer fallingSilentAfter(String answer) throws IOException {
        return new RawServer(answer, false);
    }

    String url() {
        return "http://localhost:" + socket.getLocalPort() + "/";
    }

    private void serve(String answer, boolean hangUp) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                readHead(client.getInputStream());
                client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                client.getOutputStream().flush();
                if (!hangUp) {
                    closed.await();
                }
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int last = 0;
        for (int b = in.read(); b >= 0 && last != 0x0d0a0d0a; ) {
            last = last << 8 | b;
            b = last == 0x0d0a0d0a ? 0 : in.read();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
