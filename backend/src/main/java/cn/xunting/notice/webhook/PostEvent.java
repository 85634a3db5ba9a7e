package cn.xunting.notice.webhook;

import cn.xunting.notice.webhook.AllowedHosts.NotAllowed;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * 发出 — one POST on a connection of its own to the address that was checked: the JDK's HTTP client would resolve the name once
 * more and might be told another. No redirect is followed, no more of the answer is read than its status, and all of it
 * is over after some seconds.
 */
@ApplicationScoped
class PostEvent {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LONGEST_LINE = 1000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9][0-9])( .*)?");

    private final AllowedHosts allowed;
    private final Duration patience;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhook-watch");
        thread.setDaemon(true);
        return thread;
    });

    PostEvent(AllowedHosts allowed, @ConfigProperty(name = "xunting.webhook.patience") Duration patience) {
        this.allowed = allowed;
        this.patience = patience;
    }

    /** What came of it; nothing is thrown. */
    Outcome post(URI url, String signature, String body) {
        try {
            InetAddress address = allowed.resolve(url);
            try (Socket socket = new Socket()) {
                Future<?> end = watch.schedule(() -> close(socket), patience.toMillis(), TimeUnit.MILLISECONDS);
                try {
                    return Outcome.answered(exchange(url, address, socket, signature, body));
                } finally {
                    end.cancel(false);
                }
            }
        } catch (NotAllowed e) {
            return Outcome.failed(e.detail());
        } catch (SSLException e) {
            return Outcome.failed("对方的证书或加密方式不可信");
        } catch (InterruptedIOException | SocketException e) {
            return Outcome.failed("连不上，或对方没有及时回答");
        } catch (IOException e) {
            return Outcome.failed("对方的回答读不懂，或中途断开");
        }
    }

    private int exchange(URI url, InetAddress address, Socket socket, String signature, String body)
            throws IOException {
        boolean secure = url.getScheme().equals("https");
        int port = url.getPort() == -1 ? (secure ? HTTPS : HTTP) : url.getPort();
        socket.setSoTimeout((int) patience.toMillis());
        socket.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
        Socket talk = secure ? encrypted(socket, url.getHost(), port) : socket;
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        String head = "POST " + target + " HTTP/1.1\r\n"
                + "Host: " + url.getHost() + (url.getPort() == -1 ? "" : ":" + port) + "\r\n"
                + "User-Agent: Xunting\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + content.length + "\r\n"
                + "X-Xunting-Signature: " + signature + "\r\nConnection: close\r\n\r\n";
        OutputStream out = talk.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
        return status(new BufferedInputStream(talk.getInputStream()));
    }

    private static SSLSocket encrypted(Socket socket, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket encrypted = (SSLSocket) factory.createSocket(socket, host, port, true);
        SSLParameters parameters = encrypted.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        encrypted.setSSLParameters(parameters);
        encrypted.startHandshake();
        return encrypted;
    }

    private static int status(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0 || line.length() > LONGEST_LINE) {
                throw new IOException("No status line");
            }
            line.append((char) read);
        }
        Matcher matcher = STATUS_LINE.matcher(line.toString().strip());
        if (!matcher.matches()) {
            throw new IOException("No status line");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // It is over either way.
        }
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /**
     * What came of an attempt.
     *
     * @param status of the answer, if there was one
     * @param error in Chinese, or null if it has arrived
     */
    record Outcome(@Nullable Integer status, @Nullable String error) {
        static Outcome failed(String error) {
            return new Outcome(null, error);
        }

        static Outcome answered(int status) {
            return switch (status / 100) {
                case 2 -> new Outcome(status, null);
                case 3 -> new Outcome(status, "对方要求转到别处，不予跟随");
                default -> new Outcome(status, "对方回答 " + status);
            };
        }
    }
}
